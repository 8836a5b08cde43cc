using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Units;

/// <summary>
/// Holds the unit a command works with, so that none works in the name of a unit that closes meanwhile.
/// </summary>
/// <remarks>
/// PostgreSQL locks the row first and reads it afterwards: reading at the same time could pair the newest unit with the
/// managers of before. An embedded database has one writer, who needs no lock.
/// </remarks>
internal sealed class ProductionUnitRepository(SmartCoopDbContext database) : IProductionUnitRepository
{
    public async Task<ProductionUnit?> FindAsync(Id<ProductionUnit> id, CancellationToken cancellationToken)
    {
        if (database.Set<ProductionUnit>().Local.FindEntry(id) is { } held) return held.Entity;
        if (database.Database.IsNpgsql())
            await database.Database.ExecuteSqlAsync(
                $"SELECT 1 FROM production_units WHERE id = {id.Value} FOR SHARE", cancellationToken);

        return await ReadAsync(id, cancellationToken);
    }

    public async Task<ProductionUnit?> FindToChangeAsync(Id<ProductionUnit> id, CancellationToken cancellationToken)
    {
        if (database.Database.IsNpgsql())
            await database.Database.ExecuteSqlAsync(
                $"SELECT 1 FROM production_units WHERE id = {id.Value} FOR UPDATE", cancellationToken);

        return await ReadAsync(id, cancellationToken);
    }

    public void Add(ProductionUnit unit) => database.Add(unit);

    private Task<ProductionUnit?> ReadAsync(Id<ProductionUnit> id, CancellationToken cancellationToken) =>
        database.Set<ProductionUnit>().SingleOrDefaultAsync(unit => unit.Id == id, cancellationToken);
}
