using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;

namespace SmartCoop.GraphQL.Persistence.Payments;

internal sealed class ClientAccountRepository(SmartCoopDbContext database) : IClientAccountRepository
{
    public async ValueTask<ClientAccount?> FindAsync(
        Id<LegalEntity> entityId,
        Id<Client> clientId,
        CancellationToken cancellationToken) =>
        database.Set<ClientAccount>().Local
            .FirstOrDefault(account => account.EntityId == entityId && account.ClientId == clientId)
        ?? await database.Set<ClientAccount>().SingleOrDefaultAsync(
            account => account.EntityId == entityId && account.ClientId == clientId, cancellationToken);

    public void Add(ClientAccount account) => database.Add(account);
}

internal static class PaymentPersistence
{
    public static IServiceCollection AddPaymentPersistence(this IServiceCollection services) => services
        .AddScoped<IBankStatementRepository, BankStatementRepository>()
        .AddScoped<IBankTransactionRepository, BankTransactionRepository>()
        .AddScoped<IClientAccountRepository, ClientAccountRepository>();
}
