using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Tests.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>A whole cooperative in memory: two legal entities, their units and clients, and the journal.</summary>
internal sealed partial class Cooperative
{
    private static readonly Currency Euro = Currency.Eur;
    private static readonly Money Nothing = Money.Zero(Euro);

    private readonly Func<IDomainEvent, Posting?> _postings;
    private DateTimeOffset _moment = new(2025, 10, 1, 9, 0, 0, TimeSpan.Zero);

    /// <param name="postings">The posting rules; a test may give broken ones, to see that they are found out.</param>
    public Cooperative(Func<IDomainEvent, Posting?> postings)
    {
        _postings = postings;
        foreach (var entity in Entities)
        {
            Adopt(entity, "6.5 % of each document", Today);
            OpenUnit(entity);
            OpenUnit(entity);
        }
    }

    public IReadOnlyList<LegalEntity> Entities { get; } = [Founders.Belgian(), Founders.Austrian()];

    public IReadOnlyList<Client> Clients { get; } = Founders.Clients();

    public List<ProductionUnit> Units { get; } = [];

    public List<ContributionSchemeVersion> Schemes { get; } = [];

    public List<UnitTurnover> Turnovers { get; } = [];

    public List<Order> Orders { get; } = [];

    public List<Invoice> Invoices { get; } = [];

    public List<CreditNote> CreditNotes { get; } = [];

    public List<BankStatement> Statements { get; } = [];

    public List<BankTransaction> Transactions { get; } = [];

    public List<ClientAccount> Accounts { get; } = [];

    public List<Allocation> CreditAllocations { get; } = [];

    public List<ReservedBudget> Counters { get; } = [];

    public List<Reservation> Reservations { get; } = [];

    public List<IDomainEvent> Facts { get; } = [];

    public List<JournalEntry> Journal { get; } = [];

    public DateOnly Today => DateOnly.FromDateTime(_moment.DateTime);

    /// <summary>Everything that facts are recorded on.</summary>
    private IEnumerable<AggregateRoot> Aggregates =>
    [
        .. Units, .. Schemes, .. Turnovers, .. Orders, .. Invoices, .. CreditNotes, .. Statements, .. Transactions,
        .. Accounts, .. Counters, .. Reservations,
    ];

    /// <summary>Takes a step; the answer is the refusal, if it was refused.</summary>
    public DomainError? Take(Step step)
    {
        _moment = _moment.AddDays(step.Days);
        return step.Act switch
        {
            Act.OpenUnit => OpenUnit(Entities[step.Other % Entities.Count]),
            Act.AgreeOrder => AgreeOrder(step),
            Act.DraftInvoice => DraftInvoice(step),
            Act.IssueInvoice => IssueInvoice(step),
            Act.CreditPartly => CreditPartly(step),
            Act.CreditFully => CreditFully(step),
            Act.ReceivePayment => ReceivePayment(step),
            Act.ReceiveTooMuch => ReceiveTooMuch(step),
            Act.ApplyCredit => ApplyCredit(step),
            Act.RefundClient => RefundClient(step),
            Act.ReversePayment => ReversePayment(step),
            Act.Reserve => Reserve(step),
            Act.Release => Release(step),
            Act.Consume => Consume(step),
            Act.Dispute => Dispute(step),
            Act.ResolveDispute => ResolveDispute(step),
            Act.WriteOff => WriteOff(step),
            Act.ChangeRate => ChangeRate(step),
            Act.CloseUnit => CloseUnit(step),
        };
    }

    public LegalEntity EntityOf(Id<LegalEntity> id) => Entities.Single(entity => entity.Id == id);

    public ProductionUnit UnitOf(Id<ProductionUnit> id) => Units.Single(unit => unit.Id == id);

    public ContributionSchemes SchemesOf(Id<LegalEntity> id) =>
        new(id, [.. Schemes.Where(version => version.EntityId == id)]);

    private Id<T> New<T>() => Id.New<T>(_moment = _moment.AddMilliseconds(1));

    /// <summary>Runs a transition: what it records is posted, and a refusal leaves everything as it was.</summary>
    private DomainError? Try(Func<DomainError?> transition)
    {
        var before = Fingerprint.Of(this);

        var refusal = transition();

        if (refusal is null) Post();
        else Assert.Equal(before, Fingerprint.Of(this));
        Assert.All(Aggregates, aggregate => Assert.Empty(aggregate.Events));
        return refusal;
    }

    /// <summary>Posts what was recorded; of a closed unit, to the collective.</summary>
    private void Post()
    {
        List<IDomainEvent> facts = [.. Aggregates.SelectMany(aggregate => aggregate.Events)];
        foreach (var aggregate in Aggregates) aggregate.ClearEvents();

        foreach (var fact in facts)
        {
            Facts.Add(fact);
            if (fact is InvoicePaymentFreed freed)
                CreditAllocations.Add(AccountOf(freed).Keep(New<Allocation>(), freed));
            if (_postings(fact) is not { } posting) continue;

            var isLate = fact is IUnitEvent { UnitId: var id } && UnitOf(id).State is UnitState.Closed;
            Journal.Add(JournalEntry.Post(New<JournalEntry>(), isLate ? posting.OnTheCollective() : posting).Value);
        }
    }

    private static DomainError? Keep<T>(Result<T> made, List<T> among)
        where T : notnull
    {
        if (made.Refusal is null) among.Add(made.Value);
        return made.Refusal;
    }

    private DomainError? OpenUnit(LegalEntity entity) => Try(() =>
    {
        var unit = ProductionUnit.Draft(
            New<ProductionUnit>(),
            entity.Id,
            UnitCode.FromNumber(Units.Count + 1),
            UnitDescription.Read("Atelier", "lighting design", UnitKind.Personal).Value,
            [People.Admitted(entity.Id)],
            Today).Value;
        Units.Add(unit);
        Counters.Add(ReservedBudget.Open(unit, Euro));
        return unit.Open(Today).Refusal;
    });

    private DomainError? CloseUnit(Step step)
    {
        if (step.Pick(Units, IsSettled) is not { } unit) return new NothingThere();
        if (unit.CanTakeOrders && Try(() => unit.StartClosing(Today).Refusal) is { } refusal) return refusal;

        return Try(() => unit.Close(FactsOf(unit), Today).Refusal);
    }

    private bool IsSettled(ProductionUnit unit) =>
        unit.State is not UnitState.Closed && FactsOf(unit) is { Balance.IsZero: true, NothingIsOpen: true };

    private UnitBudgetFacts FactsOf(ProductionUnit unit) => new(
        BudgetOf(unit).Balance,
        Orders.Count(order => order.UnitId == unit.Id && order.IsOpen),
        Invoices.Count(invoice => invoice.UnitId == unit.Id && (invoice.IsOpen || invoice.Number is null)),
        Reservations.Count(held => held.UnitId == unit.Id && held.Status is ReservationStatus.Held));

    private DomainError? ChangeRate(Step step)
    {
        string[] terms =
        [
            "6.5 % of each document", "7.25 % of each document", "0.3333 % of each document",
            "11 % up to 4000.00 EUR; 10 % up to 20000.00 EUR; 9 % above",
        ];
        var validFrom = Today.AddDays((step.Target % 20) - 3);

        return Try(() => Adopt(Entities[step.Other % 2], terms[step.Other / 2 % terms.Length], validFrom));
    }

    private DomainError? Adopt(LegalEntity entity, string terms, DateOnly validFrom) => Keep(
        ContributionSchemeVersion.Adopt(
            New<ContributionSchemeVersion>(),
            entity.Id,
            ContributionTerms.Parse(terms),
            validFrom,
            New<Decision>(),
            SchemesOf(entity.Id).Versions.MaxBy(version => version.ValidFrom),
            Today),
        Schemes);
}
