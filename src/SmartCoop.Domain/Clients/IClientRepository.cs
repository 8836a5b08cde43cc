using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Clients;

/// <summary>The clients, as commands need them.</summary>
public interface IClientRepository
{
    /// <summary>The client, if there is one.</summary>
    Task<Client?> FindAsync(Id<Client> id, CancellationToken cancellationToken);

    /// <summary>The client that is this enterprise.</summary>
    Task<Client?> FindByEnterpriseNumberAsync(EnterpriseNumber number, CancellationToken cancellationToken);

    /// <summary>Which of these enterprises are clients already.</summary>
    Task<IReadOnlySet<EnterpriseNumber>> KnownAmongAsync(
        IReadOnlyCollection<EnterpriseNumber> numbers,
        CancellationToken cancellationToken);

    /// <summary>Keeps a new client.</summary>
    void Add(Client client);
}
