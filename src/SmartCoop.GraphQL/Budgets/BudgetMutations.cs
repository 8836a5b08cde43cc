using SmartCoop.Application.Budgets;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Budgets;

internal static class BudgetMutations
{
    public static void AddBudgetMutations(this MutationType mutation)
    {
        mutation.Command<ConsumeReservation, Reservation, ReservationView>()
            .Refuses<ReservationNotFound>()
            .Refuses<ReservationNotHeld>();
        mutation.Command<ReleaseReservation, Reservation, ReservationView>()
            .Refuses<ReservationNotFound>()
            .Refuses<ReservationNotHeld>();
        mutation.Command<ReserveBudget, Reservation, ReservationView>()
            .Refuses<UnitNotFound>()
            .Refuses<UnitNotOpenYet>()
            .Refuses<UnitIsSuspended>()
            .Refuses<UnitIsClosed>()
            .Refuses<BudgetTooSmall>()
            .Refuses<ReservationNotPositive>()
            .Refuses<ReservationInOtherCurrency>();
    }
}
