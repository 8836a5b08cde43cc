using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Partners;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.GraphQL.Persistence.Partners;

/// <summary>Writes the last use beside the aggregate: its version stays, and no command meets a conflict.</summary>
internal sealed class ApiTokenUses(SmartCoopDbContext database, IWriters writers) : IApiTokenUses
{
    public async Task NoteAsync(Id<ApiToken> token, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await writers.EnterAsync(cancellationToken);
        try
        {
            await database.Set<ApiToken>()
                .Where(known => known.Id == token && (known.LastUsedAt == null || known.LastUsedAt < at))
                .ExecuteUpdateAsync(known => known.SetProperty(t => t.LastUsedAt, at), cancellationToken);
        }
        finally
        {
            writers.Leave();
        }
    }
}
