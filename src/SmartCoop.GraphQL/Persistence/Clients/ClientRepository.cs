using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.GraphQL.Persistence.Clients;

internal sealed class ClientRepository(SmartCoopDbContext database) : IClientRepository
{
    public async Task<Client?> FindAsync(Id<Client> id, CancellationToken cancellationToken) =>
        await database.Set<Client>().FindAsync([id], cancellationToken);

    public Task<Client?> FindByEnterpriseNumberAsync(EnterpriseNumber number, CancellationToken cancellationToken) =>
        database.Set<Client>().SingleOrDefaultAsync(client => client.EnterpriseNumber == number, cancellationToken);

    public async Task<IReadOnlySet<EnterpriseNumber>> KnownAmongAsync(
        IReadOnlyCollection<EnterpriseNumber> numbers,
        CancellationToken cancellationToken)
    {
        var known = await database.Set<Client>()
            .Where(client => client.EnterpriseNumber != null && numbers.Contains(client.EnterpriseNumber))
            .Select(client => client.EnterpriseNumber!)
            .ToListAsync(cancellationToken);
        return known.ToHashSet();
    }

    public void Add(Client client) => database.Add(client);
}
