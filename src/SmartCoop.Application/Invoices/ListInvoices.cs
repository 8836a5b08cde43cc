using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>The invoices.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="Page">Which part of the list.</param>
/// <param name="Sorting">In which order.</param>
public sealed record ListInvoices(
    InvoiceFilter Filter,
    PageRequest Page,
    InvoiceSorting Sorting = InvoiceSorting.Newest) : IQuery<Page<InvoiceView>>;

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

    /// <summary>
    /// With this number, place in a year or communication, or for a client with this in their name.
    /// </summary>
    public string? Search { get; init; }

    internal IQueryable<Invoice> In(IQueryable<Invoice> invoices)
    {
        if (EntityId is { } entity) invoices = invoices.Where(invoice => invoice.EntityId == entity);
        if (UnitId is { } unit) invoices = invoices.Where(invoice => invoice.UnitId == unit);
        if (ClientId is { } client) invoices = invoices.Where(invoice => invoice.ClientId == client);
        if (Statuses is [var status]) invoices = invoices.Where(invoice => invoice.Status == status);
        else if (Statuses is { } statuses) invoices = invoices.Where(invoice => statuses.Contains(invoice.Status));
        if (Number is { } number) invoices = invoices.Where(invoice => invoice.Number == number);
        if (DueFrom is { } from) invoices = invoices.Where(invoice => invoice.DueOn >= from);
        if (DueUntil is { } until) invoices = invoices.Where(invoice => invoice.DueOn <= until);

        return invoices;
    }
}

internal sealed class ListInvoicesHandler(IReadStore store, MoneyReach money, TimeProvider clock)
    : IQueryHandler<ListInvoices, Page<InvoiceView>>
{
    public async ValueTask<Page<InvoiceView>> Handle(ListInvoices query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var invoices = query.Filter.In(store.Set<Invoice>());
        if (!string.IsNullOrWhiteSpace(query.Filter.Search))
            invoices = invoices.Meant(query.Filter.Search, store, now.Year);

        var page = query.Sorting is InvoiceSorting.DueFirst or InvoiceSorting.DueLast
            ? await store.PageAsync(
                ByDueDay(invoices),
                DaySort.Key,
                query.Page,
                InvoiceRow.In(store, money),
                largestFirst: query.Sorting is InvoiceSorting.DueLast,
                cancellationToken)
            : await store.PageAsync(
                invoices,
                query.Page,
                InvoiceRow.In(store, money),
                newestFirst: query.Sorting is InvoiceSorting.Newest,
                cancellationToken);
        return page.Show(row => row.At(now));
    }

    private static IQueryable<Sortable<Invoice, DateOnly>> ByDueDay(IQueryable<Invoice> invoices) =>
        invoices.Where(invoice => invoice.DueOn != null).Select(invoice => new Sortable<Invoice, DateOnly>
        {
            Root = invoice,
            Id = invoice.Id,
            Key = invoice.DueOn!.Value,
        });
}
