using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Contributions;

/// <summary>Gives a legal entity a contribution scheme, as a decision of its members or its board says.</summary>
/// <param name="EntityId">The legal entity whose units contribute.</param>
/// <param name="Terms">What was decided, such as <c>6.5 % of each document</c>.</param>
/// <param name="ValidFrom">The first day it is in force, after today; only the first scheme may start earlier.</param>
/// <param name="DecisionId">The decision that adopted it.</param>
[AllowedTo(Role.Administrator)]
public sealed record AdoptContributionScheme(
    Id<LegalEntity> EntityId,
    ContributionTerms Terms,
    DateOnly ValidFrom,
    Id<Decision> DecisionId) : Command<Id<ContributionSchemeVersion>>, ICreates;

internal sealed class AdoptContributionSchemeHandler(
    ILegalEntityRepository entities,
    IDecisionRepository decisions,
    IContributionSchemeRepository schemes,
    TimeProvider clock)
    : ICommandHandler<AdoptContributionScheme, Result<Id<ContributionSchemeVersion>>>
{
    public async ValueTask<Result<Id<ContributionSchemeVersion>>> Handle(
        AdoptContributionScheme command,
        CancellationToken cancellationToken)
    {
        if (await entities.FindAsync(command.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(command.EntityId);
        if (await decisions.FindAsync(command.DecisionId, cancellationToken) is not { } decision)
            return new DecisionNotFound(command.DecisionId);
        if (decision.EntityId != entity.Id) return new DecisionOfAnotherEntity(decision.Id, entity.Id);

        var now = clock.GetUtcNow();
        var known = await schemes.OfAsync(entity.Id, cancellationToken);
        var version = ContributionSchemeVersion.Adopt(
            Id.New<ContributionSchemeVersion>(now),
            entity.Id,
            command.Terms,
            command.ValidFrom,
            decision.Id,
            known.Versions.MaxBy(version => version.ValidFrom),
            entity.DayAt(now));
        if (version.Refusal is { } refusal) return refusal;

        schemes.Add(version.Value);
        return version.Value.Id;
    }
}
