using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;

namespace SmartCoop.Application.Budgets;

/// <summary>Several reservations at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetReservations(IReadOnlyList<Id<Reservation>> Ids) : IQuery<IReadOnlyList<ReservationView>>;

internal sealed class GetReservationsHandler(IReadStore store)
    : IQueryHandler<GetReservations, IReadOnlyList<ReservationView>>
{
    public async ValueTask<IReadOnlyList<ReservationView>> Handle(
        GetReservations query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<Reservation>().Where(one => query.Ids.Contains(one.Id)).Select(ReservationView.Of),
            cancellationToken);
}
