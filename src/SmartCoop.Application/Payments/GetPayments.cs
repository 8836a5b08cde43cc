using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Several payments at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetPayments(IReadOnlyList<Id<Allocation>> Ids) : IQuery<IReadOnlyList<PaymentView>>;

internal sealed class GetPaymentsHandler(IReadStore store) : IQueryHandler<GetPayments, IReadOnlyList<PaymentView>>
{
    public async ValueTask<IReadOnlyList<PaymentView>> Handle(
        GetPayments query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<Allocation>().Where(one => query.Ids.Contains(one.Id)).Select(PaymentView.Of),
            cancellationToken);
}
