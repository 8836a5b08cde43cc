using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain.Accounting;

namespace SmartCoop.GraphQL.Persistence.Guards;

/// <summary>Posts the entries a command has written, which makes the database check them.</summary>
internal sealed class PostTheJournal(SmartCoopDbContext database) : IAfterStore
{
    public async Task RunAsync(IReadOnlySet<Type> written, CancellationToken cancellationToken)
    {
        if (!written.Contains(typeof(JournalEntry))) return;

        await database.Database.ExecuteSqlAsync(
            $"UPDATE journal_entries SET posted = TRUE WHERE NOT posted",
            cancellationToken);
    }
}
