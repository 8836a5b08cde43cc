using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;

namespace SmartCoop.Application.Governance;

/// <summary>Several decisions at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetDecisions(IReadOnlyList<Id<Decision>> Ids) : IQuery<IReadOnlyList<DecisionView>>;

internal sealed class GetDecisionsHandler(IReadStore store) : IQueryHandler<GetDecisions, IReadOnlyList<DecisionView>>
{
    public async ValueTask<IReadOnlyList<DecisionView>> Handle(
        GetDecisions query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<Decision>().Where(decision => query.Ids.Contains(decision.Id)).Select(DecisionView.Of),
            cancellationToken);
}
