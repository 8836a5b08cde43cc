using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>Keeps money of a unit for a purpose, so that nobody else spends it.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Amount">How much, more than zero.</param>
/// <param name="Purpose">What for: wages may use what is guaranteed, all else only what clients paid.</param>
/// <param name="Note">What exactly, in 1 to 200 characters.</param>
[AllowedTo(Role.Member, Role.Payroll, Role.Administrator)]
public sealed record ReserveBudget(Id<ProductionUnit> UnitId, Money Amount, SpendingPurpose Purpose, string Note)
    : Command<Id<Reservation>>, IMovesMoney;

internal sealed class ReserveBudgetHandler(
    IProductionUnitRepository units,
    ILegalEntityRepository entities,
    IReservationRepository reservations,
    UnitBudgets budgets,
    TimeProvider clock)
    : ICommandHandler<ReserveBudget, Result<Id<Reservation>>>
{
    public async ValueTask<Result<Id<Reservation>>> Handle(
        ReserveBudget command,
        CancellationToken cancellationToken)
    {
        if (await units.FindAsync(command.UnitId, cancellationToken) is not { } unit
            || await entities.FindAsync(unit.EntityId, cancellationToken) is not { } entity)
            return new UnitNotFound(command.UnitId);
        if (MayNotSpend(unit, command.Purpose) is { } refusal) return refusal;

        var reserved = await CounterAsync(unit, entity.Currency, cancellationToken);
        var budget = (await budgets.OfAsync([unit.Id], cancellationToken))[unit.Id];
        var now = clock.GetUtcNow();
        var reservation = reserved.Reserve(
            Id.New<Reservation>(now), budget, command.Amount, command.Purpose, command.Note, entity.DayAt(now));
        if (reservation.Refusal is { } tooMuch) return tooMuch;

        reservations.Add(reservation.Value);
        return reservation.Value.Id;
    }

    /// <summary>Wages are due whatever happens; all else is spent by a unit that does business or runs out.</summary>
    private static DomainError? MayNotSpend(ProductionUnit unit, SpendingPurpose purpose) =>
        purpose is SpendingPurpose.Wage ? unit.WageRefusal() : unit.InvoiceRefusal();

    /// <summary>
    /// The counter is read before the budget: who changes it meanwhile makes this command start again.
    /// </summary>
    private async ValueTask<ReservedBudget> CounterAsync(
        ProductionUnit unit,
        Currency currency,
        CancellationToken cancellationToken)
    {
        if (await reservations.FindReservedAsync(unit.Id, cancellationToken) is { } known) return known;

        var opened = ReservedBudget.Open(unit, currency);
        reservations.Add(opened);
        return opened;
    }
}
