using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;

namespace SmartCoop.GraphQL.Persistence.Accounting;

internal sealed class Journal(SmartCoopDbContext database) : IJournal
{
    public async ValueTask<JournalEntry?> FindAsync(Id<JournalEntry> id, CancellationToken cancellationToken) =>
        await database.Set<JournalEntry>().SingleOrDefaultAsync(entry => entry.Id == id, cancellationToken);

    public void Add(JournalEntry entry) => database.Add(entry);
}

internal static class AccountingPersistence
{
    public static IServiceCollection AddAccountingPersistence(this IServiceCollection services) => services
        .AddScoped<IJournal, Journal>();
}
