using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Budgets;

internal sealed class ReservationRepository(SmartCoopDbContext database) : IReservationRepository
{
    public async ValueTask<Reservation?> FindAsync(Id<Reservation> id, CancellationToken cancellationToken) =>
        await database.Set<Reservation>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);

    public async ValueTask<ReservedBudget?> FindReservedAsync(
        Id<ProductionUnit> unitId,
        CancellationToken cancellationToken) => await database.Set<ReservedBudget>().SingleOrDefaultAsync(
            reserved => reserved.UnitId == unitId, cancellationToken);

    public void Add(Reservation reservation) => database.Add(reservation);

    public void Add(ReservedBudget reserved) => database.Add(reserved);
}

internal static class BudgetPersistence
{
    public static IServiceCollection AddBudgetPersistence(this IServiceCollection services) => services
        .AddScoped<IReservationRepository, ReservationRepository>();
}
