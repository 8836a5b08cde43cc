namespace SmartCoop.Application.Pipeline;

/// <summary>Whoever sends the command; idempotency keys are theirs alone.</summary>
public interface IActor
{
    /// <summary>The principal's name, at most 200 characters, the same on every call and on every node.</summary>
    string Name { get; }
}
