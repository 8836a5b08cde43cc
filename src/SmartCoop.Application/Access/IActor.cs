namespace SmartCoop.Application.Access;

/// <summary>Whoever is behind the present scope: a person, a partner's program, or a job of the host.</summary>
public interface IActor
{
    /// <summary>Who it is and what it may see and do.</summary>
    Viewer Viewer { get; }

    /// <summary>
    /// The principal's name, at most 200 characters, the same on every call and on every node; idempotency keys are
    /// theirs alone.
    /// </summary>
    string Name => Viewer.Name;
}
