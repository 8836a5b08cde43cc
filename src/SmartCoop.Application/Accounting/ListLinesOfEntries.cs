using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;

namespace SmartCoop.Application.Accounting;

/// <summary>The lines of several entries, in the order of the posting rule.</summary>
/// <param name="EntryIds">Which entries.</param>
public sealed record ListLinesOfEntries(IReadOnlyList<Id<JournalEntry>> EntryIds)
    : IQuery<IReadOnlyList<JournalLineView>>;

internal sealed class ListLinesOfEntriesHandler(IReadStore store)
    : IQueryHandler<ListLinesOfEntries, IReadOnlyList<JournalLineView>>
{
    public async ValueTask<IReadOnlyList<JournalLineView>> Handle(
        ListLinesOfEntries query,
        CancellationToken cancellationToken)
    {
        var visible = store.Visible<JournalLine>();
        return await store.ListAsync(
            store.Set<JournalEntry>()
                .Where(entry => query.EntryIds.Contains(entry.Id))
                .SelectMany(entry => entry.Lines.AsQueryable().Where(visible), (entry, line) => new JournalLineView
                {
                    EntryId = entry.Id,
                    Number = line.Number,
                    Account = line.Account,
                    UnitId = line.UnitId,
                    ClientId = line.ClientId,
                    Amount = line.Amount,
                })
                .OrderBy(line => line.Number),
            cancellationToken);
    }
}
