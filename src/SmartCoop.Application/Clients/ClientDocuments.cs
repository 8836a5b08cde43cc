using System.Linq.Expressions;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Clients;

/// <summary>For which clients units wrote documents.</summary>
internal static class ClientDocuments
{
    /// <summary>The clients with an order or an invoice of one of the units.</summary>
    public static Expression<Func<Client, bool>> Of(IQueryable<Id<ProductionUnit>> units, IFullReadStore everything)
    {
        var ordering = everything.Set<Order>()
            .Where(order => units.Contains(order.UnitId))
            .Select(order => order.ClientId);
        var invoiced = everything.Set<Invoice>()
            .Where(invoice => units.Contains(invoice.UnitId))
            .Select(invoice => invoice.ClientId);
        return client => ordering.Contains(client.Id) || invoiced.Contains(client.Id);
    }
}
