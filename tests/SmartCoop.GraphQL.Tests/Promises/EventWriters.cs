using System.Data.Common;
using SmartCoop.Application.Events;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>Many writers at once, who hold their transactions open for a moment, as real commands do.</summary>
internal sealed class EventWriters(TestDatabase database, int writers, int perTransaction) : IDisposable
{
    private readonly SemaphoreSlim _allowed = new(0);
    private readonly SemaphoreSlim _turn = new(database.IsSqlite ? 1 : writers);
    private int _written;

    /// <summary>How many facts are committed.</summary>
    public int Written => _written;

    /// <summary>Lets so many more facts be written.</summary>
    public void Allow(int facts) => _allowed.Release(facts / perTransaction);

    /// <summary>Writes so many facts, as far as they are allowed.</summary>
    public Task RunAsync(int facts) => Task.WhenAll(Enumerable.Range(0, writers)
        .Select(_ => Task.Run(() => WriteAsync(facts / perTransaction / writers))));

    public void Dispose()
    {
        _allowed.Dispose();
        _turn.Dispose();
    }

    private async Task WriteAsync(int transactions)
    {
        await using var connection = await database.OpenAsync();
        for (var i = 0; i < transactions; i++)
        {
            await _allowed.WaitAsync();
            await _turn.WaitAsync();
            await WriteOnceAsync(connection);
            _turn.Release();
            Interlocked.Add(ref _written, perTransaction);
        }
    }

    private async Task WriteOnceAsync(DbConnection connection)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = string.Concat(Enumerable.Repeat(0, perTransaction).Select(_ => Insert()));
        await command.ExecuteNonQueryAsync();
        await Task.Delay(Random.Shared.Next(0, 6));
        await transaction.CommitAsync();
    }

    private static string Insert()
    {
        var id = Id.New<Decision>(TimeProvider.System.GetUtcNow());
        var fact = new DecisionTaken(default, id, DecisionBody.Board, new DateOnly(2026, 1, 5), "One of many");
        return
            $"""
            INSERT INTO events (id, type, subject_id, actor, body, occurred_at)
            VALUES ('{Guid.NewGuid()}', 'DecisionTaken', '{id}', 'sql', '{DomainJson.Write(fact)}',
                '2026-01-05 09:00:00');
            """;
    }
}
