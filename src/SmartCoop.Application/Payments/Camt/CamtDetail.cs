using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>What a bank file says about one transaction, before it is known what it is worth.</summary>
internal sealed class CamtDetail
{
    public Money? Amount { get; set; }

    public Money? UnderlyingAmount { get; set; }

    public bool? IsCredit { get; set; }

    public string? ServicerReference { get; set; }

    public string? TransactionId { get; set; }

    public string? EndToEndId { get; set; }

    public string? DebtorName { get; set; }

    public string? DebtorAccount { get; set; }

    public string? CreditorName { get; set; }

    public string? CreditorAccount { get; set; }

    public string? StructuredReference { get; set; }

    public string Text { get; set; } = "";

    public string? AdditionalInformation { get; set; }

    public bool IsReturn { get; set; }

    public string? Purpose { get; set; }

    public CamtCharges Charges { get; } = new();

    /// <summary>The amount in the currency of the account: its own, else that of the underlying payment.</summary>
    public Money? In(Currency currency) => Amount?.Currency == currency ? Amount
        : UnderlyingAmount?.Currency == currency ? UnderlyingAmount
        : null;
}

/// <summary>What the bank took for its service, as far as the file says it is inside an amount.</summary>
internal sealed class CamtCharges
{
    private readonly List<(Money Amount, bool IsCredit)> _records = [];

    /// <summary>Whether the bank says expressly that charges are inside the amount.</summary>
    public bool AreIncluded { get; private set; }

    /// <summary>The charges as a movement: less than zero when the bank takes.</summary>
    public Money Sum(Currency currency)
    {
        var sum = Money.Zero(currency);
        foreach (var (amount, isCredit) in _records)
            if (amount.Currency == currency)
                sum += isCredit ? amount : -amount;

        return sum;
    }

    /// <summary>Reads a <c>Chrgs</c> element: one charge in version 2, a total and records in version 8.</summary>
    public async ValueTask ReadAsync(CamtXml xml)
    {
        var total = default(Money?);
        var before = _records.Count;
        var charge = new Charge();
        var scope = xml.Enter();
        while (await xml.NextAsync(scope))
            switch (xml.Name)
            {
                case "TtlChrgsAndTaxAmt": total = await xml.AmountAsync(); break;
                case "Rcrd": Add(await RecordAsync(xml)); break;
                default: charge = await charge.WithAsync(xml); break;
            }

        Add(charge);
        if (_records.Count == before && total is { } amount) _records.Add((amount, false));
    }

    private static async ValueTask<Charge> RecordAsync(CamtXml xml)
    {
        var charge = new Charge();
        var scope = xml.Enter();
        while (await xml.NextAsync(scope)) charge = await charge.WithAsync(xml);

        return charge;
    }

    private void Add(Charge charge)
    {
        if (charge.Amount is not { } amount || charge.IsIncluded is false) return;

        _records.Add((amount, charge.IsCredit));
        AreIncluded |= charge.IsIncluded is true;
    }

    private readonly record struct Charge(Money? Amount, bool IsCredit, bool? IsIncluded)
    {
        public async ValueTask<Charge> WithAsync(CamtXml xml) => xml.Name switch
        {
            "Amt" => this with { Amount = await xml.AmountAsync() },
            "CdtDbtInd" => this with { IsCredit = await xml.IsCreditAsync() },
            "ChrgInclInd" => this with { IsIncluded = await xml.BooleanAsync() },
            _ => this,
        };
    }
}
