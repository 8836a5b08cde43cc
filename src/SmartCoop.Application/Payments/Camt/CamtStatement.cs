using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>
/// One statement: the account, the balances, then the entries that lead from one balance to the other.
/// </summary>
internal sealed class CamtStatement(CamtXml xml, CamtReferences references)
{
    private readonly CamtTotals _totals = new();
    private string? _reference;
    private long? _sequence;
    private string? _accountCurrency;
    private Iban? _account;
    private CamtBalance? _opening;
    private CamtBalance? _previousClosing;
    private CamtBalance? _closing;

    public async IAsyncEnumerable<CamtRecord> RecordsAsync()
    {
        var start = default(CamtStatementStart);
        var entries = 0;
        var statement = xml.Enter();
        while (await xml.NextAsync(statement))
        {
            if (xml.Name is not "Ntry")
            {
                if (start is not null && xml.Name is not "AddtlStmtInf")
                    throw xml.Refuse("must come before the entries");
                await HeaderAsync();
                continue;
            }

            if (start is null) yield return start = Start();
            xml.Number(++entries);
            var entry = new CamtEntry(xml, references, start, entries);
            await foreach (var transaction in entry.TransactionsAsync(_totals)) yield return transaction;
        }

        if (start is null) yield return start = Start();
        yield return End(start);
    }

    private async ValueTask HeaderAsync()
    {
        switch (xml.Name)
        {
            case "Id": _reference = await xml.TextAsync(CamtXml.LongestReference); break;
            case "ElctrncSeqNb": _sequence = await xml.CountAsync(); break;
            case "Acct": await AccountAsync(); break;
            case "Bal": await BalanceAsync(); break;
            case "TxsSummry": await _totals.AnnouncedAsync(xml); break;
            default: break;
        }
    }

    private async ValueTask AccountAsync()
    {
        var text = default(string);
        var account = xml.Enter();
        while (await xml.NextAsync(account))
        {
            if (xml.Name is "Id") text = await xml.FindAsync("IBAN");
            if (xml.Name is "Ccy") _accountCurrency = await xml.TextAsync();
        }

        if (text is null) throw xml.Refuse("must have an IBAN");
        if (Iban.Read(text) is { Refusal: { } refusal }) throw xml.Refuse(refusal.Message.TrimEnd('.'));
        _account = Iban.Read(text).Value;
    }

    private async ValueTask BalanceAsync()
    {
        var (code, isIntermediate) = (default(string), false);
        var (amount, isCredit, day) = (default(Money?), default(bool?), default(DateOnly?));
        var balance = xml.Enter();
        while (await xml.NextAsync(balance))
            switch (xml.Name)
            {
                case "Tp": (code, isIntermediate) = await BalanceTypeAsync(); break;
                case "Amt": amount = await xml.AmountAsync(); break;
                case "CdtDbtInd": isCredit = await xml.IsCreditAsync(); break;
                case "Dt": day = await xml.DayAsync(); break;
                default: break;
            }

        if (code is not ("OPBD" or "PRCD" or "CLBD")) return;
        if (isIntermediate) throw xml.Refuse("must not be intermediate: a statement in several pages is not read");
        if (amount is not { } money || isCredit is not { } credit || day is not { } on)
            throw xml.Refuse("must have an amount (Amt), a direction (CdtDbtInd) and a day (Dt)");

        var read = new CamtBalance(credit ? money : -money, on);
        _ = code switch
        {
            "OPBD" => Once(ref _opening, read),
            "PRCD" => Once(ref _previousClosing, read),
            _ => Once(ref _closing, read),
        };
    }

    private async ValueTask<(string? Code, bool IsIntermediate)> BalanceTypeAsync()
    {
        var (code, isIntermediate) = (default(string), false);
        var type = xml.Enter();
        while (await xml.NextAsync(type))
        {
            if (xml.Name is "CdOrPrtry") code = await xml.FindAsync("Cd");
            if (xml.Name is "SubTp") isIntermediate = await xml.FindAsync("Cd") is "INTM";
        }

        return (code, isIntermediate);
    }

    private CamtBalance Once(ref CamtBalance? known, CamtBalance read) => known is null
        ? (known = read).Value
        : throw xml.Refuse("must be given only once for each type of balance");

    private CamtStatementStart Start()
    {
        if (_reference is null) throw xml.Refuse("the statement must have a reference (Id) before its entries");
        if (_account is null) throw xml.Refuse("the statement must name its account (Acct) before its entries");
        if ((_opening ?? _previousClosing) is not { } opening)
            throw xml.Refuse("the statement must have an opening balance (OPBD or PRCD) before its entries");
        if (_closing is not { } closing)
            throw xml.Refuse("the statement must have a closing balance (CLBD) before its entries");

        var currency = opening.Amount.Currency;
        if (closing.Amount.Currency != currency)
            throw xml.Refuse($"the closing balance is in {closing.Amount.Currency}, the opening one in {currency}");
        if (_accountCurrency is not null && _accountCurrency != currency.Code)
            throw xml.Refuse($"the balances are in {currency}, the account is in {_accountCurrency}");
        if (_opening is { Amount: var first } && _previousClosing is { Amount: var before } && first != before)
            throw xml.Refuse($"the opening balance is {first}, the previous closing one {before}");
        if (closing.On < opening.On)
            throw xml.Refuse($"the closing balance is of {closing.On:yyyy-MM-dd}, before the opening one");

        _totals.Begin(currency);
        return new CamtStatementStart(
            _reference, _sequence, _account, opening.On, closing.On, opening.Amount, closing.Amount);
    }

    private CamtStatementEnd End(CamtStatementStart start)
    {
        _totals.CheckAnnounced(xml);

        var reached = start.OpeningBalance + _totals.Credits - _totals.Debits;
        return reached == start.ClosingBalance
            ? new CamtStatementEnd(start.Reference, _totals.Count, _totals.Credits, _totals.Debits, reached)
            : throw xml.Refuse(
                $"the opening balance {start.OpeningBalance} and the movements make {reached}, " +
                $"the closing balance is {start.ClosingBalance}");
    }
}

/// <summary>What stood on the account at the end of a day, less than zero when it was overdrawn.</summary>
internal readonly record struct CamtBalance(Money Amount, DateOnly On);
