using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>The reservations, newest first.</summary>
/// <param name="UnitId">Of this unit only.</param>
/// <param name="Status">In this status only.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListReservations(Id<ProductionUnit>? UnitId, ReservationStatus? Status, PageRequest Page)
    : IQuery<Page<ReservationView>>;

internal sealed class ListReservationsHandler(IReadStore store) : IQueryHandler<ListReservations, Page<ReservationView>>
{
    public async ValueTask<Page<ReservationView>> Handle(
        ListReservations query,
        CancellationToken cancellationToken)
    {
        var reservations = store.Set<Reservation>();
        if (query.UnitId is { } unit) reservations = reservations.Where(one => one.UnitId == unit);
        if (query.Status is { } status) reservations = reservations.Where(one => one.Status == status);

        return await store.PageAsync(
            reservations, query.Page, ReservationView.Of, newestFirst: true, cancellationToken);
    }
}
