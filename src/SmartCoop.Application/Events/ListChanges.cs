using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Events;

/// <summary>What changed after a place, in the order it was committed, as far as whoever asks may see it.</summary>
/// <param name="After">The place a reader came to; from now on when not given.</param>
/// <param name="First">How many at most, 1 to <see cref="Most"/>.</param>
/// <param name="Types">Of these kinds of things; of all when not given.</param>
public sealed record ListChanges(EventCursor? After, int First, IReadOnlyList<ChangeableType>? Types)
    : IQuery<Result<ChangePage>>
{
    /// <summary>The largest page.</summary>
    public const int Most = 500;
}

/// <summary>A part of all changes.</summary>
/// <param name="Changes">The changes, the first committed first.</param>
/// <param name="Resume">Where to go on, whether there were changes or not.</param>
/// <param name="HasNext">Whether the log goes on; a page may be short, even empty, all the same.</param>
public sealed record ChangePage(IReadOnlyList<Change> Changes, EventCursor Resume, bool HasNext);

internal sealed class ListChangesHandler(IEventLog log, IReadStore store)
    : IQueryHandler<ListChanges, Result<ChangePage>>
{
    private const int FactsAtOnce = 500;
    private const int MostRounds = 4; // Who may see little does not make the host read much.

    /// <summary>What facts change; a test has facts of its own.</summary>
    internal ILookup<string, Touch> Table { get; init; } = Touches.All.ToLookup(touch => touch.Fact);

    public async ValueTask<Result<ChangePage>> Handle(ListChanges query, CancellationToken cancellationToken)
    {
        var latest = await log.LatestAsync(cancellationToken);
        if (query.After is not { } place) return new ChangePage([], latest, HasNext: false);
        if (await log.PositionAsync(place, cancellationToken) is { Refusal: { } refusal }) return refusal;

        var (wanted, seen) = (Math.Clamp(query.First, 1, ListChanges.Most), new List<Change>());
        for (var round = 1; round <= MostRounds; round++)
        {
            var facts = await log.ReadAsync(place.Known, EventFilter.Everything, FactsAtOnce, cancellationToken);
            var changes = facts.SelectMany(fact => ChangesBy(fact, query.Types))
                .Where(change => change.Place.IsAfter(place));
            seen.AddRange(await VisibleAsync([.. changes], cancellationToken));

            if (seen.Count > wanted) return new ChangePage(seen[..wanted], seen[wanted - 1].Place, HasNext: true);
            if (facts.Count < FactsAtOnce) return new ChangePage(seen, End(latest, facts), HasNext: false);

            place = facts[^1].Cursor;
            if (seen.Count == wanted) break;
        }

        return new ChangePage(seen, place, HasNext: true);
    }

    /// <summary>Up to where everything was read: the log may have grown since its end was asked for.</summary>
    private static EventCursor End(EventCursor latest, IReadOnlyList<LoggedEvent> facts) =>
        facts.Count > 0 && facts[^1].Cursor.IsAfter(latest) ? facts[^1].Cursor : latest;

    private IEnumerable<Candidate> ChangesBy(LoggedEvent logged, IReadOnlyList<ChangeableType>? types)
    {
        var (number, count) = (0, Table[logged.Type].Count());
        foreach (var touch in Table[logged.Type])
        {
            number++;
            if (types?.Contains(touch.Type) is false || touch.Key(logged.Fact) is not { } key) continue;

            var place = logged.Cursor with { Part = number == count ? 0 : number };
            yield return new Candidate(place, logged, number, touch, key);
        }
    }

    private async Task<IEnumerable<Change>> VisibleAsync(
        IReadOnlyList<Candidate> candidates,
        CancellationToken cancellationToken)
    {
        var versions = new Dictionary<(ChangeableType, Guid), int>();
        var things = candidates.Select(WhatMustBeSeen).Distinct();
        foreach (var kind in things.GroupBy(thing => thing.Type, thing => thing.Key))
            foreach (var (key, version) in await store.VersionsAsync(kind.Key, [.. kind], cancellationToken))
                versions[(kind.Key, key)] = version;

        return candidates
            .Where(candidate => versions.ContainsKey(WhatMustBeSeen(candidate)))
            .Select(candidate => candidate.Seen(versions[WhatMustBeSeen(candidate)]));
    }

    /// <summary>The thing itself; once it is gone, the unit it belonged to.</summary>
    private static (ChangeableType Type, Guid Key) WhatMustBeSeen(Candidate candidate) =>
        candidate.Touch.Operation is ChangeOperation.Deleted
            ? (ChangeableType.Unit, ((IUnitEvent)candidate.Logged.Fact).UnitId.Value)
            : (candidate.Touch.Type, candidate.Key);

    private sealed record Candidate(EventCursor Place, LoggedEvent Logged, int Number, Touch Touch, Guid Key)
    {
        public Change Seen(int version) => new(
            Place,
            Logged.Id,
            Number,
            Touch.Type,
            Key,
            Touch.Operation,
            Touch.Operation is ChangeOperation.Deleted ? null : version,
            Logged.OccurredAt);
    }
}
