using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>Counts the entries of a statement, and compares them with what the bank announced.</summary>
/// <remarks>
/// The announcement (<c>TxsSummry</c>) counts every entry, this count only booked ones: they are compared when all
/// entries are booked.
/// </remarks>
internal sealed class CamtTotals
{
    private readonly Dictionary<string, (long? Count, decimal? Sum)> _announced = [];
    private int _creditEntries;
    private int _debitEntries;
    private bool _hasUnbooked;
    private Money _creditedByEntries;
    private Money _debitedByEntries;

    /// <summary>How many transactions were read.</summary>
    public int Count { get; private set; }

    /// <summary>What came in, zero or more.</summary>
    public Money Credits { get; private set; }

    /// <summary>What went out, zero or more.</summary>
    public Money Debits { get; private set; }

    /// <summary>Starts to count in the currency of the account.</summary>
    public void Begin(Currency currency) =>
        Credits = Debits = _creditedByEntries = _debitedByEntries = Money.Zero(currency);

    /// <summary>Counts an entry that is not part of the balance.</summary>
    public void PassOver() => _hasUnbooked = true;

    /// <summary>Counts a booked entry.</summary>
    public void AddEntry(Money amount, bool isCredit)
    {
        if (isCredit) (_creditEntries, _creditedByEntries) = (_creditEntries + 1, _creditedByEntries + amount);
        else (_debitEntries, _debitedByEntries) = (_debitEntries + 1, _debitedByEntries + amount);
    }

    /// <summary>Counts a transaction of a booked entry.</summary>
    public CamtTransaction Add(CamtTransaction transaction)
    {
        Count++;
        if (transaction.Amount < Money.Zero(transaction.Amount.Currency)) Debits -= transaction.Amount;
        else Credits += transaction.Amount;
        return transaction;
    }

    /// <summary>Reads what the bank announces.</summary>
    public async ValueTask AnnouncedAsync(CamtXml xml)
    {
        var summary = xml.Enter();
        while (await xml.NextAsync(summary))
        {
            var (name, count, sum) = (xml.Name, default(long?), default(decimal?));
            var total = xml.Enter();
            while (await xml.NextAsync(total))
            {
                if (xml.Name is "NbOfNtries") count = await xml.CountAsync();
                if (xml.Name is "Sum") sum = await xml.SumAsync();
            }

            _announced[name] = (count, sum);
        }
    }

    /// <summary>Refuses the statement when its entries are not those the bank announced.</summary>
    public void CheckAnnounced(CamtXml xml)
    {
        if (_hasUnbooked) return;

        Check(xml, "TtlNtries", _creditEntries + _debitEntries, _creditedByEntries + _debitedByEntries);
        Check(xml, "TtlCdtNtries", _creditEntries, _creditedByEntries);
        Check(xml, "TtlDbtNtries", _debitEntries, _debitedByEntries);
    }

    private void Check(CamtXml xml, string name, int count, Money sum)
    {
        if (!_announced.TryGetValue(name, out var announced)) return;
        if (announced.Count is { } expected && expected != count)
            throw xml.Refuse($"{name} announces {expected} entries, there are {count}");
        if (announced.Sum is { } amount && amount != sum.Amount)
            throw xml.Refuse($"{name} announces {amount}, the entries make {sum.Amount}");
    }
}
