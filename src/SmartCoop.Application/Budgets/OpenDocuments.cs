using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>Reads what open invoices and accepted orders will bring to the budgets of units.</summary>
internal sealed class OpenDocuments(IFullReadStore store, TimeProvider clock)
{
    /// <summary>What is open of each unit; nothing is never missing.</summary>
    public async Task<IReadOnlyDictionary<Id<ProductionUnit>, OpenClaims>> ClaimsAsync(
        IReadOnlyList<UnitOfEntity> units,
        CancellationToken cancellationToken)
    {
        var claims = units.ToDictionary(unit => unit.Id, unit => OpenClaims.None(unit.Currency));
        var ids = units.Select(unit => unit.Id).ToList();
        foreach (var invoice in await InvoicesAsync(ids, cancellationToken))
            claims[invoice.UnitId] = claims[invoice.UnitId].WithInvoice(invoice.Uncollected, invoice.Guaranteed);

        var orders = await OrdersAsync(ids, cancellationToken);
        if (orders.Count is 0) return claims;

        var schemes = await SchemesAsync([.. units.Select(unit => unit.EntityId).Distinct()], cancellationToken);
        foreach (var order in orders)
            claims[order.UnitId] = claims[order.UnitId].WithOrder(
                Less(order.Left, schemes.GetValueOrDefault(order.EntityId)), order.Guaranteed);

        return claims;
    }

    /// <summary>
    /// What an order leaves the unit under the scheme of today; the year's brackets are not foreseen.
    /// </summary>
    private static Money Less(Money left, IContributionScheme? scheme) =>
        scheme is IOnDocumentScheme onDocument ? left - onDocument.Total(left) : left;

    private async Task<IReadOnlyList<Invoice>> InvoicesAsync(
        List<Id<ProductionUnit>> unitIds,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<Invoice>().Where(invoice => unitIds.Contains(invoice.UnitId)
                && (invoice.Status == InvoiceStatus.Issued
                    || invoice.Status == InvoiceStatus.PartiallyPaid
                    || invoice.Status == InvoiceStatus.Disputed)),
            cancellationToken);

    private async Task<IReadOnlyList<OpenOrder>> OrdersAsync(
        List<Id<ProductionUnit>> unitIds,
        CancellationToken cancellationToken)
    {
        var orders = await store.ListAsync(
            store.Set<Order>()
                .Where(order => unitIds.Contains(order.UnitId) && order.Status == OrderStatus.Accepted)
                .Select(order => new
                {
                    order.UnitId,
                    order.EntityId,
                    order.Net,
                    order.InvoicedNet,
                    order.Guaranteed,
                }),
            cancellationToken);
        return
        [
            .. orders
                .Select(row => new OpenOrder(row.UnitId, row.EntityId, row.Net - row.InvoicedNet, row.Guaranteed))
                .Where(order => order.Left.IsPositive),
        ];
    }

    private async Task<Dictionary<Id<LegalEntity>, IContributionScheme>> SchemesAsync(
        List<Id<LegalEntity>> entityIds,
        CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var versions = await store.ListAsync(
            store.Set<ContributionSchemeVersion>()
                .Where(version => entityIds.Contains(version.EntityId) && version.ValidFrom <= today),
            cancellationToken);
        return versions
            .GroupBy(version => version.EntityId)
            .ToDictionary(group => group.Key, group => group.MaxBy(version => version.ValidFrom)!.Terms.Scheme);
    }

    private sealed record OpenOrder(
        Id<ProductionUnit> UnitId,
        Id<LegalEntity> EntityId,
        Money Left,
        bool Guaranteed);
}
