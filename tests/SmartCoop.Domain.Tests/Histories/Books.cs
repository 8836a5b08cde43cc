using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>The journal of one legal entity, replayed from its first entry.</summary>
internal sealed class Books
{
    private readonly Dictionary<(Account Account, Id<ProductionUnit>? Unit, Id<Client>? Client), Money> _balances = [];

    public Books(IEnumerable<JournalEntry> journal, Id<LegalEntity> entityId)
    {
        foreach (var line in journal.Where(entry => entry.EntityId == entityId).SelectMany(entry => entry.Lines))
        {
            var key = (line.Account, line.UnitId, line.ClientId);
            _balances[key] = _balances.GetValueOrDefault(key, Money.Zero(Currency.Eur)) + line.Amount;
        }
    }

    /// <summary>What no line is outside of.</summary>
    public Money Total => Sum(_ => true);

    /// <summary>The debit balance of an account, over all dimensions.</summary>
    public Money Of(Account account) => Sum(key => key.Account == account);

    /// <summary>What a client owes on its account, less its credit.</summary>
    public Money Of(Id<Client> client) => Sum(key => key.Client == client);

    /// <summary>The result of the whole legal entity: income less charges.</summary>
    public Money Result => -Sum(key => key.Account.IsBudget);

    /// <summary>The result that belongs to a unit, or to the collective when none is given.</summary>
    public Money ResultOf(Id<ProductionUnit>? unit) => -Sum(key => key.Account.IsBudget && key.Unit == unit);

    /// <summary>The turnover of the legal entity: class 70.</summary>
    public Money Turnover => -Sum(key => key.Account.IsTurnover);

    private Money Sum(Func<(Account Account, Id<ProductionUnit>? Unit, Id<Client>? Client), bool> isMeant) => Money.Sum(
        Currency.Eur,
        _balances.Where(balance => isMeant(balance.Key)).Select(balance => balance.Value));
}
