using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Events;

/// <summary>Everything that ever happened, in one order that is the same for every reader.</summary>
/// <remarks>
/// A fact is written in its own transaction and gets its position after the commit, without gaps, from the one relay
/// (reliability D3). Readers see positioned facts only, so that a reader who goes by position misses none.
/// </remarks>
public interface IEventLog
{
    /// <summary>Adds a fact to the current transaction.</summary>
    void Append(Recorded recorded);

    /// <summary>The facts after a position, oldest first.</summary>
    /// <param name="after">The last position the reader knows; zero for the beginning.</param>
    /// <param name="filter">Which facts.</param>
    /// <param name="limit">How many at most, from 1 to 1,000.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<IReadOnlyList<LoggedEvent>> ReadAsync(
        long after,
        EventFilter filter,
        int limit,
        CancellationToken cancellationToken);

    /// <summary>The cursor of the newest positioned fact.</summary>
    Task<EventCursor> LatestAsync(CancellationToken cancellationToken);

    /// <summary>The position up to which a reader with this cursor knows every fact.</summary>
    /// <returns>
    /// Refused with <see cref="CursorOfAnotherEpoch"/>, <see cref="CursorInTheFuture"/> or <see cref="CursorTooOld"/>.
    /// </returns>
    Task<Result<long>> PositionAsync(EventCursor cursor, CancellationToken cancellationToken);
}

/// <summary>Which facts a reader wants; what is <see langword="null"/> does not restrict.</summary>
/// <param name="EntityId">Of one legal entity.</param>
/// <param name="UnitId">Of one production unit.</param>
/// <param name="SubjectId">Of one aggregate.</param>
/// <param name="Types">Of these kinds, by the names of the <see cref="EventCatalogue"/>.</param>
public sealed record EventFilter(
    Id<LegalEntity>? EntityId = null,
    Id<ProductionUnit>? UnitId = null,
    Guid? SubjectId = null,
    IReadOnlyList<string>? Types = null)
{
    /// <summary>Every fact.</summary>
    public static EventFilter Everything { get; } = new();
}

/// <summary>A fact with its place in the order of all facts.</summary>
/// <param name="Cursor">Its place: a reader comes back with it.</param>
/// <param name="Id">Identifies the fact for ever; a reader who hears of it twice recognises it.</param>
/// <param name="Type">Its name in the <see cref="EventCatalogue"/>.</param>
/// <param name="SubjectId">The key of the aggregate it happened to.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="Fact">The fact itself.</param>
public sealed record LoggedEvent(
    EventCursor Cursor,
    Guid Id,
    string Type,
    Guid SubjectId,
    DateTimeOffset OccurredAt,
    IDomainEvent Fact);
