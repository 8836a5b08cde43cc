using SmartCoop.Application.Reading;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>Tells a unit that wants to close what its books and open documents say.</summary>
internal sealed class BudgetFacts(IFullReadStore store, UnitBudgets budgets) : IUnitBudgetFacts
{
    public async Task<UnitBudgetFacts> OfAsync(ProductionUnit unit, CancellationToken cancellationToken)
    {
        var budget = (await budgets.OfAsync([unit.Id], cancellationToken))[unit.Id];
        var orders = await store.CountAsync(
            store.Set<Order>().Where(order => order.UnitId == unit.Id
                && (order.Status == OrderStatus.Draft
                    || order.Status == OrderStatus.Submitted
                    || order.Status == OrderStatus.Approved
                    || order.Status == OrderStatus.SentToClient
                    || (order.Status == OrderStatus.Accepted
                        && order.Net.MinorUnits > order.InvoicedNet.MinorUnits))),
            cancellationToken);
        var invoices = await store.CountAsync(
            store.Set<Invoice>().Where(invoice => invoice.UnitId == unit.Id
                && (invoice.Status == InvoiceStatus.Draft
                    || invoice.Status == InvoiceStatus.Issued
                    || invoice.Status == InvoiceStatus.PartiallyPaid
                    || invoice.Status == InvoiceStatus.Disputed)),
            cancellationToken);
        var reservations = await store.CountAsync(
            store.Set<Reservation>().Where(one => one.UnitId == unit.Id && one.Status == ReservationStatus.Held),
            cancellationToken);

        return new UnitBudgetFacts(budget.Balance, orders, invoices, reservations);
    }
}
