using SmartCoop.Application.Accounting;
using SmartCoop.Application.Budgets;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Budgets;

internal sealed class ReservationType : NodeType<Reservation, ReservationView>
{
    public ReservationType()
        : base(reservation => reservation.Id) =>
        Link<ProductionUnit, UnitView>("unit", "The unit whose money it is.", reservation => reservation.UnitId);
}

internal sealed class BudgetStepType : ViewType<BudgetStepView>
{
    public BudgetStepType() =>
        Link<JournalEntry, JournalEntryView>(
            "entry", "The entry of the journal that books it, where one does.", step => step.EntryId);
}
