using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Governance;

/// <summary>What a body of a legal entity decided, such as a contribution scheme; it never changes.</summary>
public sealed record DecisionView
{
    /// <summary>Identifies the decision.</summary>
    public required Id<Decision> Id { get; init; }

    /// <summary>The legal entity the decision binds.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>Who decided.</summary>
    public required DecisionBody Body { get; init; }

    /// <summary>The day of the decision; what it adopts can be in force from another day.</summary>
    public required DateOnly TakenOn { get; init; }

    /// <summary>What was decided, in one line.</summary>
    public required string Title { get; init; }

    internal static Expression<Func<Decision, DecisionView>> Of { get; } = decision => new DecisionView
    {
        Id = decision.Id,
        EntityId = decision.EntityId,
        Body = decision.Body,
        TakenOn = decision.TakenOn,
        Title = decision.Title,
    };
}
