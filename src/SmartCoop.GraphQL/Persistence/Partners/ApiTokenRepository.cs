using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.GraphQL.Persistence.Partners;

internal sealed class ApiTokenRepository(SmartCoopDbContext database) : IApiTokenRepository
{
    public async Task<ApiToken?> FindAsync(Id<ApiToken> id, CancellationToken cancellationToken) =>
        await database.Set<ApiToken>().FindAsync([id], cancellationToken);

    public void Add(ApiToken token) => database.Add(token);
}
