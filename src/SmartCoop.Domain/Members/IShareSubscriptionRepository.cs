using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Members;

/// <summary>The subscriptions of shares, as commands need them.</summary>
public interface IShareSubscriptionRepository
{
    /// <summary>The subscription, if there is one.</summary>
    Task<ShareSubscription?> FindAsync(Id<ShareSubscription> id, CancellationToken cancellationToken);

    /// <summary>The subscription whose transfer carries this communication.</summary>
    Task<ShareSubscription?> FindByCommunicationAsync(
        StructuredCommunication communication,
        CancellationToken cancellationToken);

    /// <summary>Keeps a new subscription.</summary>
    void Add(ShareSubscription subscription);
}
