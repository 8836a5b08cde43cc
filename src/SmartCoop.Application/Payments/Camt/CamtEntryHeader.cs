using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>What an entry says about itself before its details.</summary>
internal sealed class CamtEntryHeader
{
    private Money? _amount;
    private bool? _isCredit;
    private string? _status;
    private DateOnly? _bookedOn;
    private DateOnly? _valueOn;

    /// <summary>Whether the bank says that this undoes an earlier movement.</summary>
    public bool IsReversal { get; private set; }

    /// <summary>The bank's own reference of the entry.</summary>
    public string? ServicerReference { get; private set; }

    /// <summary>The reference of the entry within the statement.</summary>
    public string? EntryReference { get; private set; }

    /// <summary>The sub-family of the bank transaction code.</summary>
    public string? Purpose { get; private set; }

    /// <summary>What the bank remarks about the entry.</summary>
    public string? Information { get; private set; }

    /// <summary>Reads the element the reader stands on, when it is part of the header.</summary>
    public async ValueTask ReadAsync(CamtXml xml)
    {
        switch (xml.Name)
        {
            case "NtryRef": EntryReference = await xml.ReferenceAsync(); break;
            case "Amt": _amount = Once(xml, _amount, await xml.AmountAsync()); break;
            case "CdtDbtInd": _isCredit = Once(xml, _isCredit, await xml.IsCreditAsync()); break;
            case "RvslInd": IsReversal = await xml.BooleanAsync(); break;
            case "Sts": _status = await StatusAsync(xml); break;
            case "BookgDt": _bookedOn = await xml.DayAsync(); break;
            case "ValDt": _valueOn = await xml.DayAsync(); break;
            case "AcctSvcrRef": ServicerReference = await xml.ReferenceAsync(); break;
            case "BkTxCd": Purpose = await xml.PurposeAsync(); break;
            case "AddtlNtryInf": Information = await xml.OptionalTextAsync(); break;
            default: break;
        }
    }

    /// <summary>Whether the entry is part of the balance; the others are announcements.</summary>
    public bool IsBooked(CamtXml xml) => _status switch
    {
        "BOOK" => true,
        "PDNG" or "INFO" or "FUTR" => false,
        _ => throw xml.Refuse("the entry must have a status (Sts) before its details"),
    };

    /// <summary>What a booked entry is worth, and when.</summary>
    public CamtEntryFacts Facts(CamtXml xml, CamtStatementStart statement)
    {
        if (_amount is not { } amount || _isCredit is not { } isCredit)
            throw xml.Refuse("the entry must have an amount (Amt) and a direction (CdtDbtInd) before its details");
        if (amount.Currency != statement.OpeningBalance.Currency)
            throw xml.Refuse($"the entry is in {amount.Currency}, the account in {statement.OpeningBalance.Currency}");

        var bookedOn = _bookedOn ?? _valueOn ?? statement.ClosedOn;
        return new CamtEntryFacts(amount, isCredit, bookedOn, _valueOn ?? bookedOn);
    }

    private static async ValueTask<string> StatusAsync(CamtXml xml)
    {
        var status = xml.Version is CamtVersion.Version2 ? await xml.TextAsync() : await xml.FindAsync("Cd");
        return status is "BOOK" or "PDNG" or "INFO" or "FUTR"
            ? status
            : throw xml.Refuse($"must be BOOK, PDNG, INFO or FUTR, and is '{status}'");
    }

    private static T Once<T>(CamtXml xml, T? known, T read)
        where T : struct =>
        known is null ? read : throw xml.Refuse("must be given only once");
}

/// <summary>What a booked entry is worth, and when.</summary>
/// <param name="Amount">Zero or more.</param>
/// <param name="IsCredit">Whether money came in.</param>
/// <param name="BookedOn">The day the bank booked it.</param>
/// <param name="ValueOn">The day from which it counts.</param>
internal readonly record struct CamtEntryFacts(Money Amount, bool IsCredit, DateOnly BookedOn, DateOnly ValueOn)
{
    /// <summary>The amount as a movement, less than zero when money went out.</summary>
    public Money Movement => IsCredit ? Amount : -Amount;
}
