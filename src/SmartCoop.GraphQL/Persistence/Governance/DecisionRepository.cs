using SmartCoop.Domain;
using SmartCoop.Domain.Governance;

namespace SmartCoop.GraphQL.Persistence.Governance;

internal sealed class DecisionRepository(SmartCoopDbContext database) : IDecisionRepository
{
    public async Task<Decision?> FindAsync(Id<Decision> id, CancellationToken cancellationToken) =>
        await database.Set<Decision>().FindAsync([id], cancellationToken);

    public void Add(Decision decision) => database.Add(decision);
}
