namespace SmartCoop.Domain.Governance;

/// <summary>The decisions, as commands need them.</summary>
public interface IDecisionRepository
{
    /// <summary>The decision, if there is one.</summary>
    Task<Decision?> FindAsync(Id<Decision> id, CancellationToken cancellationToken);

    /// <summary>Keeps a new decision.</summary>
    void Add(Decision decision);
}
