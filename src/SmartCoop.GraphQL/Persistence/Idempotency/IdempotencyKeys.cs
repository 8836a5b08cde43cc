using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Pipeline;

namespace SmartCoop.GraphQL.Persistence.Idempotency;

/// <summary>The primary key is the mechanism: a second caller waits on it until the first one ends (reliability
/// M4).</summary>
internal sealed class IdempotencyKeys(SmartCoopDbContext database, TimeProvider clock) : IIdempotencyKeys
{
    public async Task<UsedKey?> ClaimAsync(
        OperationKey key,
        byte[] fingerprint,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claimed = await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO idempotency_keys (principal, operation, key, fingerprint, claimed_at)
            VALUES ({key.Principal}, {key.Operation}, {key.Key}, {fingerprint}, {now})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken);
        if (claimed is 1) return null;

        return await database.Set<IdempotencyRow>().AsNoTracking()
            .Where(row => row.Principal == key.Principal && row.Operation == key.Operation && row.Key == key.Key)
            .Select(row => new UsedKey(row.Fingerprint, row.Answer!))
            .SingleAsync(cancellationToken);
    }

    public Task AnswerAsync(OperationKey key, string answer, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            UPDATE idempotency_keys SET answer = {answer}
            WHERE principal = {key.Principal} AND operation = {key.Operation} AND key = {key.Key}
            """,
            cancellationToken);
}
