using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>The invoices, newest first.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListInvoices(InvoiceFilter Filter, PageRequest Page) : IQuery<Page<InvoiceView>>;

/// <summary>Which invoices; what is <see langword="null"/> does not restrict.</summary>
public sealed record InvoiceFilter
{
    /// <summary>Of this legal entity.</summary>
    public Id<LegalEntity>? EntityId { get; init; }

    /// <summary>Of this unit.</summary>
    public Id<ProductionUnit>? UnitId { get; init; }

    /// <summary>For this client.</summary>
    public Id<Client>? ClientId { get; init; }

    /// <summary>Standing in one of these places of their life.</summary>
    public IReadOnlyList<InvoiceStatus>? Statuses { get; init; }

    /// <summary>With this number.</summary>
    public InvoiceNumber? Number { get; init; }

    /// <summary>Due on this day or later.</summary>
    public DateOnly? DueFrom { get; init; }

    /// <summary>Due on this day or before.</summary>
    public DateOnly? DueUntil { get; init; }

    internal IQueryable<Invoice> In(IQueryable<Invoice> invoices)
    {
        if (EntityId is { } entity) invoices = invoices.Where(invoice => invoice.EntityId == entity);
        if (UnitId is { } unit) invoices = invoices.Where(invoice => invoice.UnitId == unit);
        if (ClientId is { } client) invoices = invoices.Where(invoice => invoice.ClientId == client);
        if (Statuses is { } statuses) invoices = invoices.Where(invoice => statuses.Contains(invoice.Status));
        if (Number is { } number) invoices = invoices.Where(invoice => invoice.Number == number);
        if (DueFrom is { } from) invoices = invoices.Where(invoice => invoice.DueOn >= from);
        if (DueUntil is { } until) invoices = invoices.Where(invoice => invoice.DueOn <= until);

        return invoices;
    }
}

internal sealed class ListInvoicesHandler(IReadStore store, TimeProvider clock)
    : IQueryHandler<ListInvoices, Page<InvoiceView>>
{
    public async ValueTask<Page<InvoiceView>> Handle(ListInvoices query, CancellationToken cancellationToken)
    {
        var page = await store.PageAsync(
            query.Filter.In(store.Set<Invoice>()),
            query.Page,
            InvoiceRow.In(store),
            newestFirst: true,
            cancellationToken);
        var now = clock.GetUtcNow();
        return new Page<InvoiceView>([.. page.Items.Select(row => row.At(now))], page.HasNext, page.HasPrevious);
    }
}
