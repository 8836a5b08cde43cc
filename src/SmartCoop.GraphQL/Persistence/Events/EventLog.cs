using Microsoft.EntityFrameworkCore;
using SmartCoop.Application.Access;
using SmartCoop.Application.Events;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Persistence.Events;

internal sealed class EventLog(SmartCoopDbContext database, IActor actor, TimeProvider clock) : IEventLog
{
    private const int Most = 1_000;

    public void Append(Recorded recorded)
    {
        var now = clock.GetUtcNow();
        database.Add(new EventRow
        {
            Id = Guid.CreateVersion7(now),
            Type = EventCatalogue.NameOf(recorded.Fact),
            EntityId = (recorded.Fact as IEntityEvent)?.EntityId.Value,
            UnitId = (recorded.Fact as IUnitEvent)?.UnitId.Value,
            SubjectId = recorded.SubjectId,
            Actor = actor.Name,
            Body = DomainJson.Write(recorded.Fact, recorded.Fact.GetType()),
            OccurredAt = now,
        });
    }

    public async Task<IReadOnlyList<LoggedEvent>> ReadAsync(
        long after,
        EventFilter filter,
        int limit,
        CancellationToken cancellationToken)
    {
        var rows = await Matching(filter)
            .Where(row => row.Position > after)
            .OrderBy(row => row.Position)
            .Take(Math.Clamp(limit, 1, Most))
            .ToListAsync(cancellationToken);
        if (rows.Count is 0) return [];

        var epoch = await EpochAsync(cancellationToken);
        return [.. rows.Select(row => Logged(row, epoch))];
    }

    public async Task<EventCursor> LatestAsync(CancellationToken cancellationToken) =>
        new(await EpochAsync(cancellationToken), await LastPositionAsync(cancellationToken));

    public async Task<Result<long>> PositionAsync(EventCursor cursor, CancellationToken cancellationToken)
    {
        if (cursor.Epoch != await EpochAsync(cancellationToken)) return new CursorOfAnotherEpoch(cursor.ToString());
        if (cursor.Position > await LastPositionAsync(cancellationToken))
            return new CursorInTheFuture(cursor.ToString());

        var oldest = clock.GetUtcNow().AddMonths(-CursorTooOld.Months);
        return await NextAsync(cursor.Known, cancellationToken) is { } next && next < oldest
            ? new CursorTooOld(cursor.ToString())
            : cursor.Known;
    }

    private static LoggedEvent Logged(EventRow row, string epoch) => new(
        new EventCursor(epoch, row.Position!.Value),
        row.Id,
        row.Type,
        row.SubjectId,
        row.OccurredAt,
        (IDomainEvent)DomainJson.Read(row.Body, EventCatalogue.TypeOf(row.Type)));

    private IQueryable<EventRow> Matching(EventFilter filter)
    {
        var rows = database.Set<EventRow>().AsNoTracking();
        if (filter.EntityId is { Value: var entity }) rows = rows.Where(row => row.EntityId == entity);
        if (filter.UnitId is { Value: var unit }) rows = rows.Where(row => row.UnitId == unit);
        if (filter.SubjectId is { } subject) rows = rows.Where(row => row.SubjectId == subject);
        if (filter.Types is { } types) rows = rows.Where(row => types.Contains(row.Type));

        return rows;
    }

    /// <summary>When the first fact after a position happened, if there is one.</summary>
    private Task<DateTimeOffset?> NextAsync(long position, CancellationToken cancellationToken) =>
        database.Set<EventRow>().AsNoTracking()
            .Where(row => row.Position > position)
            .OrderBy(row => row.Position)
            .Select(row => (DateTimeOffset?)row.OccurredAt)
            .FirstOrDefaultAsync(cancellationToken);

    private Task<string> EpochAsync(CancellationToken cancellationToken) =>
        database.Set<EpochRow>().AsNoTracking().Select(row => row.Epoch).SingleAsync(cancellationToken);

    private async Task<long> LastPositionAsync(CancellationToken cancellationToken) =>
        await database.Set<EventRow>().MaxAsync(row => row.Position, cancellationToken) ?? 0;
}
