using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Orders;

/// <summary>The order behind a link that was not used yet, as its client reads it before accepting.</summary>
/// <param name="AcceptanceLink">The secret the client was sent.</param>
public sealed record ShowOffer(string AcceptanceLink) : IQuery<OrderView?>;

internal sealed class ShowOfferHandler(IFullReadStore store) : IQueryHandler<ShowOffer, OrderView?>
{
    public async ValueTask<OrderView?> Handle(ShowOffer query, CancellationToken cancellationToken)
    {
        if (AcceptanceLink.Read(query.AcceptanceLink) is not { Refusal: null } link) return null;

        var hash = link.Value.Hash();
        var order = await store.FirstOrDefaultAsync(
            store.Set<Order>().Where(order => order.LinkHash == hash), cancellationToken);
        return order is null ? null : OrderView.Of(order);
    }
}
