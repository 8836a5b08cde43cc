using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>One entry of a statement: a payment, or a batch of payments booked as one.</summary>
/// <remarks>
/// Details come out while they are read, one behind, because an only detail may go without an amount. What the details
/// lack or exceed must be charges the bank names; they come out as a movement of their own.
/// </remarks>
internal sealed class CamtEntry
{
    private readonly CamtXml _xml;
    private readonly CamtStatementStart _statement;
    private readonly CamtEntryHeader _header = new();
    private readonly CamtMovements _movements;
    private readonly CamtCharges _charges = new();
    private Money? _underlyingAmount;
    private CamtDetail? _pending;
    private int _details;
    private Money _moved;
    private Money _detailCharges;

    public CamtEntry(CamtXml xml, CamtReferences references, CamtStatementStart statement, int ordinal)
    {
        (_xml, _statement) = (xml, statement);
        _movements = new CamtMovements(_header, statement, references, ordinal);
        _moved = _detailCharges = Money.Zero(Currency);
    }

    private Currency Currency => _statement.OpeningBalance.Currency;

    public async IAsyncEnumerable<CamtTransaction> TransactionsAsync(CamtTotals totals)
    {
        var entry = _xml.Enter();
        while (await _xml.NextAsync(entry))
            switch (_xml.Name)
            {
                case "AmtDtls": _underlyingAmount = await _xml.UnderlyingAmountAsync(); break;
                case "Chrgs": await _charges.ReadAsync(_xml); break;
                case "NtryDtls" when _header.IsBooked(_xml):
                    await foreach (var transaction in DetailsAsync()) yield return totals.Add(transaction);
                    break;
                default: await _header.ReadAsync(_xml); break;
            }

        if (_header.IsBooked(_xml))
        {
            var facts = _header.Facts(_xml, _statement);
            totals.AddEntry(facts.Amount, facts.IsCredit);
            if (Last(facts) is { } last) yield return totals.Add(last);
            if (Charge(facts) is { } charge) yield return totals.Add(charge);
        }
        else
        {
            totals.PassOver();
        }
    }

    private async IAsyncEnumerable<CamtTransaction> DetailsAsync()
    {
        var (announced, before) = (default(long?), _details);
        var facts = _header.Facts(_xml, _statement);
        var scope = _xml.Enter();
        while (await _xml.NextAsync(scope))
        {
            if (_xml.Name is "Btch") announced = await BatchSizeAsync();
            if (_xml.Name is not "TxDtls") continue;

            _xml.Number(++_details);
            if (_pending is { } previous && Move(facts, previous, Stated(facts, previous), _details - 1) is { } moved)
                yield return moved;

            _pending = await _xml.DetailAsync();
            _detailCharges += _pending.Charges.Sum(Currency);
        }

        if (announced is { } count && _details > before && _details - before != count)
            throw _xml.Refuse($"the batch announces {count} transactions, there are {_details - before}");
    }

    private async ValueTask<long?> BatchSizeAsync()
    {
        var size = default(long?);
        var batch = _xml.Enter();
        while (await _xml.NextAsync(batch))
            if (_xml.Name is "NbOfTxs")
                size = await _xml.CountAsync();

        return size;
    }

    /// <summary>The last of several details, or the only one, or the entry itself when it has none.</summary>
    private CamtTransaction? Last(CamtEntryFacts facts)
    {
        var detail = _pending ?? new CamtDetail();
        if (_details > 1) return Move(facts, detail, Stated(facts, detail), _details);

        var stated = _pending is null ? Underlying(facts) : detail.In(Currency);
        var movement = stated is { } amount ? Signed(facts, detail, amount)
            : _charges.AreIncluded ? facts.Movement - _charges.Sum(Currency)
            : detail.Charges.AreIncluded ? facts.Movement - _detailCharges
            : facts.Movement;
        return Move(facts, detail, movement, place: 0);
    }

    /// <summary>
    /// The payment behind an entry without details, when its difference from the entry is the charges.
    /// </summary>
    private Money? Underlying(CamtEntryFacts facts) =>
        _underlyingAmount is { } amount
        && amount.Currency == Currency
        && facts.Movement - Signed(facts, new CamtDetail(), amount) == _charges.Sum(Currency)
            ? amount
            : null;

    private Money Stated(CamtEntryFacts facts, CamtDetail detail) => detail.In(Currency) is { } amount
        ? Signed(facts, detail, amount)
        : throw _xml.Refuse($"each transaction of a batch must have an amount in {Currency} (Amt or AmtDtls/TxAmt)");

    private static Money Signed(CamtEntryFacts facts, CamtDetail detail, Money amount) =>
        detail.IsCredit ?? facts.IsCredit ? amount : -amount;

    private CamtTransaction? Move(CamtEntryFacts facts, CamtDetail detail, Money movement, int place)
    {
        _moved += movement;
        return movement == Money.Zero(Currency)
            ? null
            : _movements.Payment(facts, detail, movement, place);
    }

    private CamtTransaction? Charge(CamtEntryFacts facts)
    {
        var charge = facts.Movement - _moved;
        if (charge == Money.Zero(Currency)) return null;

        var ofEntry = _charges.Sum(Currency);
        if (charge != ofEntry && charge != _detailCharges && charge != ofEntry + _detailCharges)
            throw _xml.Refuse(
                $"the transactions make {_moved} and the charges {ofEntry + _detailCharges}, " +
                $"the entry is {facts.Movement}");

        return _movements.Charge(facts, charge);
    }
}
