namespace SmartCoop.Application.Events;

/// <summary>Wakes those who wait for new facts. It is a hint: readers always read the log itself.</summary>
public interface IEventSignal
{
    /// <summary>Waits until a fact after the position may be there, and never longer than a second.</summary>
    Task WaitAsync(long after, CancellationToken cancellationToken);
}
