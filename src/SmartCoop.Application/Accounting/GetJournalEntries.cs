using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;

namespace SmartCoop.Application.Accounting;

/// <summary>Several entries of the journal at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetJournalEntries(IReadOnlyList<Id<JournalEntry>> Ids) : IQuery<IReadOnlyList<JournalEntryView>>;

internal sealed class GetJournalEntriesHandler(IReadStore store)
    : IQueryHandler<GetJournalEntries, IReadOnlyList<JournalEntryView>>
{
    public async ValueTask<IReadOnlyList<JournalEntryView>> Handle(
        GetJournalEntries query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<JournalEntry>().Where(entry => query.Ids.Contains(entry.Id)).Select(JournalEntryView.Of),
            cancellationToken);
}
