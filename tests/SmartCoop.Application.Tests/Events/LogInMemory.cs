using SmartCoop.Application.Events;
using SmartCoop.Domain;

namespace SmartCoop.Application.Tests.Events;

/// <summary>Facts in their order, all of them positioned.</summary>
internal sealed class LogInMemory : IEventLog
{
    public const string Epoch = "e";
    private readonly List<LoggedEvent> _facts = [];

    /// <summary>How many facts were handed out.</summary>
    public int Read { get; private set; }

    public void Add(IDomainEvent fact, int times = 1)
    {
        for (var i = 0; i < times; i++) Append(new Recorded(fact, Guid.NewGuid()));
    }

    public void Append(Recorded recorded) => _facts.Add(new LoggedEvent(
        new EventCursor(Epoch, _facts.Count + 1),
        Guid.NewGuid(),
        EventCatalogue.NameOf(recorded.Fact),
        recorded.SubjectId,
        DateTimeOffset.UnixEpoch,
        recorded.Fact));

    public Task<IReadOnlyList<LoggedEvent>> ReadAsync(
        long after,
        EventFilter filter,
        int limit,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<LoggedEvent> found = [.. _facts.Where(fact => fact.Cursor.Position > after).Take(limit)];
        Read += found.Count;
        return Task.FromResult(found);
    }

    public Task<EventCursor> LatestAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new EventCursor(Epoch, _facts.Count));

    public Task<Result<long>> PositionAsync(EventCursor cursor, CancellationToken cancellationToken) =>
        Task.FromResult<Result<long>>(cursor.Known);
}
