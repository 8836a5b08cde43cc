using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Governance;

/// <summary>The decisions that were written down, the newest first.</summary>
/// <param name="EntityId">Of this legal entity only.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListDecisions(Id<LegalEntity>? EntityId, PageRequest Page) : IQuery<Page<DecisionView>>;

internal sealed class ListDecisionsHandler(IReadStore store) : IQueryHandler<ListDecisions, Page<DecisionView>>
{
    public async ValueTask<Page<DecisionView>> Handle(ListDecisions query, CancellationToken cancellationToken)
    {
        var decisions = store.Set<Decision>();
        if (query.EntityId is { } entity) decisions = decisions.Where(decision => decision.EntityId == entity);

        return await store.PageAsync(decisions, query.Page, DecisionView.Of, newestFirst: true, cancellationToken);
    }
}
