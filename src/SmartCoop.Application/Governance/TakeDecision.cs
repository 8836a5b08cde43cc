using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Governance;

/// <summary>Writes down what a body of a legal entity decided.</summary>
/// <param name="EntityId">The legal entity the decision binds.</param>
/// <param name="Body">Who decided.</param>
/// <param name="TakenOn">The day of the decision, today or before.</param>
/// <param name="Title">What was decided, in one line.</param>
[AllowedTo(Role.Administrator)]
public sealed record TakeDecision(Id<LegalEntity> EntityId, DecisionBody Body, DateOnly TakenOn, string Title)
    : Command<Id<Decision>>, ICreates;

internal sealed class TakeDecisionHandler(
    ILegalEntityRepository entities,
    IDecisionRepository decisions,
    TimeProvider clock)
    : ICommandHandler<TakeDecision, Result<Id<Decision>>>
{
    public async ValueTask<Result<Id<Decision>>> Handle(TakeDecision command, CancellationToken cancellationToken)
    {
        if (await entities.FindAsync(command.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(command.EntityId);

        var now = clock.GetUtcNow();
        var decision = Decision.Take(
            Id.New<Decision>(now), entity.Id, command.Body, command.TakenOn, command.Title, entity.DayAt(now));
        if (decision.Refusals is { Count: > 0 } refusals) return Result<Id<Decision>>.Refuse(refusals);

        decisions.Add(decision.Value);
        return decision.Value.Id;
    }
}
