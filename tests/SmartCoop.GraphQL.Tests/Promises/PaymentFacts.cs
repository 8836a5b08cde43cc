using System.Globalization;
using SmartCoop.Application.Events;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>Payments of one unit, written into the event log of PostgreSQL as commands would write them.</summary>
internal sealed class PaymentFacts(TestDatabase database, Id<LegalEntity> entity, Id<ProductionUnit> unit)
{
    /// <summary>What a watcher asks: the place of each payment, once or many times, to fill a connection.</summary>
    public static object Watch(Id<ProductionUnit> unit, string? after, bool large = false)
    {
        var wide = string.Join(' ', Enumerable.Range(0, large ? 24 : 0).Select(i => $"place{i}: cursor"));
        return new
        {
            query = $$"""
                subscription($unitId: ID!, $after: String) {
                  paymentEvents(unitId: $unitId, after: $after) { cursor {{wide}} }
                }
                """,
            variables = new { unitId = NodeId.Of(unit), after },
        };
    }

    /// <summary>Writes so many, each in a transaction of its own, so many at a time.</summary>
    public async Task WriteAsync(int facts, int writers, TimeSpan pause)
    {
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(WriteAsync)));

        async Task WriteAsync()
        {
            await using var connection = await database.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = Insert(1);
            for (var i = 0; i < facts / writers; i++)
            {
                await command.ExecuteNonQueryAsync();
                await Task.Delay(pause);
            }
        }
    }

    /// <summary>Writes so many at once.</summary>
    public Task WriteAtOnceAsync(int facts) => database.ExecuteAsync(Insert(facts));

    /// <summary>The cursors of all of them, in their order, once all have a place.</summary>
    public async Task<List<string>> CursorsAsync(int facts)
    {
        while (await database.FigureAsync(
            "SELECT count(*) FROM events WHERE type = 'PaymentReceived' AND position IS NOT NULL") < facts)
        {
            await Task.Delay(50);
        }

        var epoch = (await database.AskAsync<string>("SELECT epoch FROM event_epochs")).Single();
        var positions = await database.AskAsync<long>(
            "SELECT position FROM events WHERE type = 'PaymentReceived' ORDER BY position");
        return positions.ConvertAll(position => new EventCursor(epoch, position).ToString());
    }

    private string Insert(int facts)
    {
        var fact = new PaymentReceived(
            default, default, default, entity, unit, default, Money.Of(121, Currency.Eur), Money.Zero(Currency.Eur),
            new DateOnly(2026, 1, 5));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            INSERT INTO events (id, type, entity_id, unit_id, subject_id, actor, body, occurred_at)
            SELECT gen_random_uuid(), 'PaymentReceived', '{entity.Value}', '{unit.Value}', '{Guid.NewGuid()}', 'sql',
                '{DomainJson.Write(fact)}', now()
            FROM generate_series(1, {facts})
            """);
    }
}
