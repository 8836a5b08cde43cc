namespace SmartCoop.Domain;

/// <summary>The one door to a cluster of objects that must stay consistent together.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> _events = [];

    /// <summary>The identifier as a bare value, for the event log and the database.</summary>
    public abstract Guid Key { get; }

    /// <summary>How often the aggregate was stored; a writer who saw an older version is refused.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since the aggregate was loaded, oldest first.</summary>
    public IReadOnlyList<IDomainEvent> Events => _events;

    /// <summary>Forgets the recorded events, once they are stored.</summary>
    public void ClearEvents() => _events.Clear();

    /// <summary>Records a fact and hands it back, so that a transition can end with it.</summary>
    protected TEvent Record<TEvent>(TEvent fact)
        where TEvent : IDomainEvent
    {
        _events.Add(fact);
        return fact;
    }
}

/// <summary>An aggregate known by an identifier of its own kind.</summary>
/// <typeparam name="TSelf">The aggregate itself.</typeparam>
public abstract class AggregateRoot<TSelf> : AggregateRoot
    where TSelf : AggregateRoot<TSelf>
{
    /// <summary>Starts an aggregate under the given identifier.</summary>
    protected AggregateRoot(Id<TSelf> id) => Id = id;

    /// <summary>Identifies the aggregate for ever.</summary>
    public Id<TSelf> Id { get; private set; }

    /// <inheritdoc/>
    public override Guid Key => Id.Value;
}
