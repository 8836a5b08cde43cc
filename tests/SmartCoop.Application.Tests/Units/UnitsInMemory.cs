using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Tests.Units;

internal sealed class UnitsInMemory : IProductionUnitRepository, IUnitCodes, IUnitBudgetFacts
{
    private readonly Dictionary<Id<LegalEntity>, int> _last = [];

    public List<ProductionUnit> All { get; } = [];

    /// <summary>What the books say of a unit that wants to close.</summary>
    public UnitBudgetFacts Facts { get; set; } = new(Money.Zero(Currency.Eur), 0, 0, 0);

    public Task<ProductionUnit?> FindAsync(Id<ProductionUnit> id, CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(unit => unit.Id == id));

    public Task<ProductionUnit?> FindToChangeAsync(Id<ProductionUnit> id, CancellationToken cancellationToken) =>
        FindAsync(id, cancellationToken);

    public void Add(ProductionUnit unit) => All.Add(unit);

    public Task<UnitCode> NextAsync(Id<LegalEntity> entityId, CancellationToken cancellationToken) =>
        Task.FromResult(UnitCode.FromNumber(_last[entityId] = _last.GetValueOrDefault(entityId) + 1));

    public Task<UnitBudgetFacts> OfAsync(ProductionUnit unit, CancellationToken cancellationToken) =>
        Task.FromResult(Facts);
}
