using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Accounting;

/// <summary>The journal, newest entries first.</summary>
/// <param name="EntityId">Of this legal entity only.</param>
/// <param name="UnitId">With a line of this unit only.</param>
/// <param name="Account">With a line on this account only.</param>
/// <param name="From">From this day on.</param>
/// <param name="Until">Until this day, included.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListJournalEntries(
    Id<LegalEntity>? EntityId,
    Id<ProductionUnit>? UnitId,
    Account? Account,
    DateOnly? From,
    DateOnly? Until,
    PageRequest Page) : IQuery<Page<JournalEntryView>>;

internal sealed class ListJournalEntriesHandler(IReadStore store)
    : IQueryHandler<ListJournalEntries, Page<JournalEntryView>>
{
    public async ValueTask<Page<JournalEntryView>> Handle(
        ListJournalEntries query,
        CancellationToken cancellationToken)
    {
        var (entries, visible) = (store.Set<JournalEntry>(), store.Visible<JournalLine>());
        if (query.EntityId is { } entity) entries = entries.Where(entry => entry.EntityId == entity);
        if (query.UnitId is { } unit)
            entries = entries.Where(entry => entry.Lines.AsQueryable().Where(visible).Any(line => line.UnitId == unit));
        if (query.Account is { } account)
            entries = entries.Where(entry =>
                entry.Lines.AsQueryable().Where(visible).Any(line => line.Account == account));
        if (query.From is { } from) entries = entries.Where(entry => entry.BookedOn >= from);
        if (query.Until is { } until) entries = entries.Where(entry => entry.BookedOn <= until);

        return await store.PageAsync(
            entries, query.Page, JournalEntryView.Of, newestFirst: true, cancellationToken);
    }
}
