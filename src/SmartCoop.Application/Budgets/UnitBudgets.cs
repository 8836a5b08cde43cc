using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>Computes the budgets of units from the ledger, the open documents and the reservations.</summary>
/// <remarks>However many units are asked for, the number of questions to the database is the same.</remarks>
internal sealed class UnitBudgets(IFullReadStore store, OpenDocuments documents)
{
    private static readonly List<Account> BudgetAccounts = [.. Account.All.Where(account => account.IsBudget)];

    /// <summary>The budgets as they are inside the current transaction; what is unknown is left out.</summary>
    public Task<IReadOnlyDictionary<Id<ProductionUnit>, UnitBudget>> OfAsync(
        IReadOnlyList<Id<ProductionUnit>> unitIds,
        CancellationToken cancellationToken) =>
        OfAsync(store.Set<ProductionUnit>(), unitIds, cancellationToken);

    /// <summary>The budgets a viewer may see, of the units a viewer may see; every other is left out.</summary>
    public Task<IReadOnlyDictionary<Id<ProductionUnit>, UnitBudget>> VisibleAsync(
        IReadStore visible,
        Viewer viewer,
        IReadOnlyList<Id<ProductionUnit>> unitIds,
        CancellationToken cancellationToken)
    {
        var units = visible.Set<ProductionUnit>();
        if (UnitReach.OfMoney(viewer, store) is { } money) units = units.Where(unit => money.Contains(unit.Id));

        return OfAsync(units, unitIds, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<Id<ProductionUnit>, UnitBudget>> OfAsync(
        IQueryable<ProductionUnit> among,
        IReadOnlyList<Id<ProductionUnit>> wanted,
        CancellationToken cancellationToken)
    {
        var units = await UnitsAsync(among, wanted, cancellationToken);
        IReadOnlyList<Id<ProductionUnit>> unitIds = [.. units.Select(unit => unit.Id)];
        var balances = await BalancesAsync(unitIds, cancellationToken);
        var reserved = await ReservedAsync(unitIds, cancellationToken);
        var claims = await documents.ClaimsAsync(units, cancellationToken);

        return units.ToDictionary(
            unit => unit.Id,
            unit => UnitBudget.Of(
                Money.FromMinorUnits(balances.GetValueOrDefault(unit.Id), unit.Currency),
                claims[unit.Id],
                Money.FromMinorUnits(reserved.GetValueOrDefault(unit.Id), unit.Currency)));
    }

    private async Task<IReadOnlyList<UnitOfEntity>> UnitsAsync(
        IQueryable<ProductionUnit> among,
        IReadOnlyList<Id<ProductionUnit>> unitIds,
        CancellationToken cancellationToken) => await store.ListAsync(
            among
                .Where(unit => unitIds.Contains(unit.Id))
                .Join(
                    store.Set<LegalEntity>(),
                    unit => unit.EntityId,
                    entity => entity.Id,
                    (unit, entity) => new UnitOfEntity(unit.Id, entity.Id, entity.Currency)),
            cancellationToken);

    /// <summary>Income less charges: the credit of the budget accounts.</summary>
    private async Task<Dictionary<Id<ProductionUnit>, long>> BalancesAsync(
        IReadOnlyList<Id<ProductionUnit>> unitIds,
        CancellationToken cancellationToken)
    {
        var accounts = BudgetAccounts;
        var sums = await store.ListAsync(
            store.Set<JournalLine>()
                .Where(line => line.UnitId != null
                    && unitIds.Contains(line.UnitId.Value)
                    && accounts.Contains(line.Account))
                .GroupBy(line => line.UnitId!.Value)
                .Select(group => new { UnitId = group.Key, Debit = group.Sum(line => line.Amount.MinorUnits) }),
            cancellationToken);
        return sums.ToDictionary(sum => sum.UnitId, sum => -sum.Debit);
    }

    private async Task<Dictionary<Id<ProductionUnit>, long>> ReservedAsync(
        IReadOnlyList<Id<ProductionUnit>> unitIds,
        CancellationToken cancellationToken)
    {
        var held = await store.ListAsync(
            store.Set<ReservedBudget>()
                .Where(reserved => unitIds.Contains(reserved.UnitId))
                .Select(reserved => new { reserved.UnitId, reserved.Held.MinorUnits }),
            cancellationToken);
        return held.ToDictionary(row => row.UnitId, row => row.MinorUnits);
    }
}

/// <summary>A unit and the legal entity whose books it is in.</summary>
internal sealed record UnitOfEntity(Id<ProductionUnit> Id, Id<LegalEntity> EntityId, Currency Currency);
