using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Members;

namespace SmartCoop.GraphQL.Persistence.Members;

internal sealed class ShareSubscriptionRepository(SmartCoopDbContext database) : IShareSubscriptionRepository
{
    public async Task<ShareSubscription?> FindAsync(Id<ShareSubscription> id, CancellationToken cancellationToken) =>
        await database.Set<ShareSubscription>().FindAsync([id], cancellationToken);

    public Task<ShareSubscription?> FindByCommunicationAsync(
        StructuredCommunication communication,
        CancellationToken cancellationToken) => database.Set<ShareSubscription>()
            .SingleOrDefaultAsync(subscription => subscription.Communication == communication, cancellationToken);

    public void Add(ShareSubscription subscription) => database.Add(subscription);
}
