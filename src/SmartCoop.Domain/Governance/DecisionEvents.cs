using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Governance;

/// <summary>A body of a legal entity decided something.</summary>
/// <param name="EntityId">The legal entity the decision binds.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Body">Who decided.</param>
/// <param name="TakenOn">The day of the decision.</param>
/// <param name="Title">What was decided, in one line.</param>
public sealed record DecisionTaken(
    Id<LegalEntity> EntityId,
    Id<Decision> DecisionId,
    DecisionBody Body,
    DateOnly TakenOn,
    string Title) : IEntityEvent;
