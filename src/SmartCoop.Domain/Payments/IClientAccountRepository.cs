using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Payments;

/// <summary>What legal entities owe their clients.</summary>
public interface IClientAccountRepository
{
    /// <summary>Finds the account of a client with a legal entity.</summary>
    ValueTask<ClientAccount?> FindAsync(
        Id<LegalEntity> entityId,
        Id<Client> clientId,
        CancellationToken cancellationToken);

    /// <summary>Adds an account.</summary>
    void Add(ClientAccount account);
}
