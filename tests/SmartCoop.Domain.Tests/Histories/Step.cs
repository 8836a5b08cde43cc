using CsCheck;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>What somebody of the cooperative may do.</summary>
internal enum Act
{
    OpenUnit,
    AgreeOrder,
    DraftInvoice,
    IssueInvoice,
    CreditPartly,
    CreditFully,
    ReceivePayment,
    ReceiveTooMuch,
    ApplyCredit,
    RefundClient,
    ReversePayment,
    Reserve,
    Release,
    Consume,
    Dispute,
    ResolveDispute,
    WriteOff,
    ChangeRate,
    CloseUnit,
}

/// <summary>One step of a history: what is done, to which of the things that are there, and how much.</summary>
/// <param name="Act">What is done.</param>
/// <param name="Target">Chooses the first thing it is done to.</param>
/// <param name="Other">Chooses whatever else there is to choose.</param>
/// <param name="Cents">An amount, more than zero.</param>
/// <param name="Days">How many days pass before.</param>
internal sealed record Step(Act Act, int Target, int Other, long Cents, int Days)
{
    private const int MostSteps = 60;

    private static readonly Act[] Beginning =
    [
        Act.DraftInvoice, Act.DraftInvoice, Act.DraftInvoice, Act.IssueInvoice, Act.IssueInvoice, Act.IssueInvoice,
        Act.ReceiveTooMuch, Act.DraftInvoice, Act.IssueInvoice,
    ];

    private static readonly Gen<Act> Any = Gen.Frequency(
        (5, Gen.OneOfConst(Act.DraftInvoice, Act.IssueInvoice)),
        (4, Gen.OneOfConst(Act.ReceivePayment, Act.ReceiveTooMuch, Act.Reserve, Act.Dispute)),
        (8, Gen.Enum<Act>()));

    /// <summary>Histories that begin with some invoices, to have something to act upon, and go anywhere.</summary>
    public static Gen<Step[]> Histories { get; } = Gen.Select(
        Of(Any).Array[Beginning.Length],
        Of(Any).Array[10, MostSteps],
        (first, rest) => (Step[])[.. first.Zip(Beginning, (step, act) => step with { Act = act }), .. rest]);

    /// <summary>Chooses one of them: four times in five one that is likely to be accepted, if there is one.</summary>
    public T? Pick<T>(IReadOnlyList<T> all, Func<T, bool> isLikely)
        where T : class
    {
        var likely = Target % 5 is 0 ? [] : all.Where(isLikely).ToList();
        IReadOnlyList<T> chosen = likely.Count > 0 ? likely : all;
        return chosen.Count is 0 ? null : chosen[Target / 5 % chosen.Count];
    }

    private static Gen<Step> Of(Gen<Act> act) => Gen.Select(
        act,
        Gen.Int[0, 9_999],
        Gen.Int[0, 9_999],
        Gen.OneOf(Gen.Long[1, 300], Gen.Long[1_00, 5_000_00], Gen.Long[10_000_00, 60_000_00]),
        Gen.Int[0, 12],
        (act, target, other, cents, days) => new Step(act, target, other, cents, days));
}

/// <summary>The step found nothing to be done to.</summary>
internal sealed record NothingThere : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is nothing to do this to.";
}
