using Mediator;

namespace SmartCoop.Application.Events;

/// <summary>Every recorded fact enters the event log in the transaction of its command.</summary>
internal sealed class AppendToEventLog(IEventLog log) : INotificationHandler<Recorded>
{
    public ValueTask Handle(Recorded notification, CancellationToken cancellationToken)
    {
        log.Append(notification);
        return ValueTask.CompletedTask;
    }
}
