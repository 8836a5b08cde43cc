using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>What holds for the money of units (invariants 2, 5, 15, 16 and 20).</summary>
internal static class BudgetInvariants
{
    public static void Hold(Cooperative it)
    {
        foreach (var unit in it.Units)
        {
            var budget = it.BudgetOf(unit);
            if (unit.State is UnitState.Closed) ClosedIsEmpty(it, unit, budget);
            else Assert.Equal(EarnedLessSpent(it, unit), budget.Balance);
            TiersAreOrdered(budget);
            ReservationsAreCounted(it, unit);
        }

        EndedOnce(it);
        Assert.All(it.Facts.OfType<InvoiceWrittenOff>(), loss => PaidPartIsKept(it, loss));
    }

    /// <summary>Of an invoice that is given up the unit keeps what was paid, to the cent.</summary>
    private static void PaidPartIsKept(Cooperative it, InvoiceWrittenOff loss)
    {
        var invoice = it.Invoices.Single(invoice => invoice.Id == loss.InvoiceId);
        var kept = invoice.Budget - (loss.Net - loss.Contribution);
        var paid = invoice.Budget.Share(invoice.Paid, invoice.Gross - invoice.CreditedGross);

        Assert.InRange((kept - paid).MinorUnits, -1, 1);
        Assert.Equal(invoice.Due, loss.Net + loss.Vat);
    }

    /// <remarks>Invariant 16, and 15: each tier is what there is less what is reserved.</remarks>
    private static void TiersAreOrdered(UnitBudget budget)
    {
        Assert.True(budget.Cash <= budget.Guaranteed);
        Assert.True(budget.Guaranteed <= budget.Expected);
        Assert.Equal(
            budget.Balance - budget.Reserved + budget.Open.OrderedGuaranteed + budget.Open.OrderedOther,
            budget.Expected);
    }

    /// <remarks>Invariant 15: a reservation counts while it is held, and ends once.</remarks>
    private static void ReservationsAreCounted(Cooperative it, ProductionUnit unit)
    {
        var held = it.Reservations
            .Where(reservation => reservation.UnitId == unit.Id && reservation.Status is ReservationStatus.Held)
            .Select(reservation => reservation.Amount);

        Assert.Equal(Sum(held), it.CounterOf(unit).Held);
    }

    private static void EndedOnce(Cooperative it)
    {
        var ended = it.Facts.OfType<ReservationConsumed>().Select(fact => fact.ReservationId)
            .Concat(it.Facts.OfType<ReservationReleased>().Select(fact => fact.ReservationId))
            .ToList();

        Assert.Equal(ended.Distinct(), ended);
        Assert.Equal(ended.Count, it.Reservations.Count(it => it.Status is not ReservationStatus.Held));
    }

    /// <remarks>Invariant 20.</remarks>
    private static void ClosedIsEmpty(Cooperative it, ProductionUnit unit, UnitBudget budget)
    {
        Assert.True(budget.Balance.IsZero);
        Assert.True(budget.Reserved.IsZero);
        Assert.DoesNotContain(it.Orders, order => order.UnitId == unit.Id && order.IsOpen);
        Assert.DoesNotContain(it.Invoices, invoice => invoice.UnitId == unit.Id && invoice.Number is null);
    }

    /// <summary>What documents, losses and spendings say the unit has, without the ledger.</summary>
    private static Money EarnedLessSpent(Cooperative it, ProductionUnit unit)
    {
        var earned = it.Invoices.Where(invoice => invoice.UnitId == unit.Id && invoice.Number is not null)
            .Select(invoice => invoice.Budget);
        var lost = it.Facts.OfType<InvoiceWrittenOff>()
            .Where(loss => loss.UnitId == unit.Id && !loss.Guaranteed)
            .Select(loss => loss.Net - loss.Contribution);
        var spent = it.Reservations
            .Where(reservation => reservation.UnitId == unit.Id && reservation.Status is ReservationStatus.Consumed)
            .Select(reservation => reservation.Amount);

        return Sum(earned) - Sum(lost) - Sum(spent);
    }

    private static Money Sum(IEnumerable<Money> amounts) => Money.Sum(Currency.Eur, amounts);
}
