using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Contributions;

/// <summary>The contribution scheme of a legal entity, from a day until the next one starts.</summary>
/// <param name="Id">Identifies the version.</param>
/// <param name="EntityId">The legal entity whose units contribute.</param>
/// <param name="Terms">What was decided, such as <c>6.5 % of each document</c>.</param>
/// <param name="ValidFrom">The first day on which documents are issued under it.</param>
/// <param name="DecisionId">The decision that adopted it.</param>
public sealed record ContributionSchemeView(
    Id<ContributionSchemeVersion> Id,
    Id<LegalEntity> EntityId,
    ContributionTerms Terms,
    DateOnly ValidFrom,
    Id<Decision> DecisionId)
{
    internal static readonly Expression<Func<ContributionSchemeVersion, ContributionSchemeView>> Of = version =>
        new ContributionSchemeView(
            version.Id, version.EntityId, version.Terms, version.ValidFrom, version.DecisionId);
}
