using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Accounting;

/// <summary>What stands on every account of a legal entity; the balances add up to zero.</summary>
/// <param name="EntityId">The legal entity.</param>
/// <param name="UnitId">The lines of this unit only; they need not add up to zero.</param>
/// <param name="Until">Until this day, included; until now when not given.</param>
public sealed record GetTrialBalance(Id<LegalEntity> EntityId, Id<ProductionUnit>? UnitId, DateOnly? Until)
    : IQuery<IReadOnlyList<AccountBalanceView>>;

/// <summary>What stands on one account.</summary>
public sealed record AccountBalanceView
{
    /// <summary>The number in the chart of accounts.</summary>
    public required Account Account { get; init; }

    /// <summary>The name of the account.</summary>
    public required string Name { get; init; }

    /// <summary>Everything debited, zero or more.</summary>
    public required Money Debit { get; init; }

    /// <summary>Everything credited, zero or more.</summary>
    public required Money Credit { get; init; }

    /// <summary>Debit less credit.</summary>
    public Money Balance => Debit - Credit;
}

internal sealed class GetTrialBalanceHandler(IReadStore store)
    : IQueryHandler<GetTrialBalance, IReadOnlyList<AccountBalanceView>>
{
    public async ValueTask<IReadOnlyList<AccountBalanceView>> Handle(
        GetTrialBalance query,
        CancellationToken cancellationToken)
    {
        var entries = store.Set<JournalEntry>().Where(entry => entry.EntityId == query.EntityId);
        if (query.Until is { } until) entries = entries.Where(entry => entry.BookedOn <= until);
        var visible = store.Visible<JournalLine>();
        var lines = entries.SelectMany(entry => entry.Lines).Where(visible);
        if (query.UnitId is { } unit) lines = lines.Where(line => line.UnitId == unit);

        var sums = await store.ListAsync(
            lines.GroupBy(line => new { line.Account, line.Amount.Currency }).Select(group => new
            {
                group.Key.Account,
                group.Key.Currency,
                Debit = group.Sum(line => line.Amount.MinorUnits > 0 ? line.Amount.MinorUnits : 0),
                Credit = group.Sum(line => line.Amount.MinorUnits < 0 ? -line.Amount.MinorUnits : 0),
            }),
            cancellationToken);

        return
        [
            .. sums.OrderBy(sum => sum.Account.Value, StringComparer.Ordinal).Select(sum => new AccountBalanceView
            {
                Account = sum.Account,
                Name = sum.Account.Name,
                Debit = Money.FromMinorUnits(sum.Debit, sum.Currency),
                Credit = Money.FromMinorUnits(sum.Credit, sum.Currency),
            }),
        ];
    }
}
