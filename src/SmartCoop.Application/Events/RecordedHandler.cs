using Mediator;
using SmartCoop.Domain;

namespace SmartCoop.Application.Events;

/// <summary>Reacts to one kind of recorded fact, inside the transaction of the command that caused it.</summary>
/// <remarks>
/// <para>It changes aggregates and adds new ones; their own facts follow in the next round. It cannot refuse: whatever
/// it needs, the command checked. To react to every fact (posting, logging) derive from it with
/// <see cref="IDomainEvent"/>.</para>
/// <para>The mediator cannot generate generic notifications: one <see cref="Recorded"/> carries all.</para>
/// </remarks>
/// <typeparam name="TFact">The kind of fact.</typeparam>
internal abstract class RecordedHandler<TFact> : INotificationHandler<Recorded>
    where TFact : IDomainEvent
{
    public ValueTask Handle(Recorded notification, CancellationToken cancellationToken) =>
        notification.Fact is TFact fact ? Handle(fact, cancellationToken) : ValueTask.CompletedTask;

    protected abstract ValueTask Handle(TFact fact, CancellationToken cancellationToken);
}
