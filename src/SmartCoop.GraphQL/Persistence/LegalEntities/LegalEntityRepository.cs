using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.GraphQL.Persistence.LegalEntities;

internal sealed class LegalEntityRepository(SmartCoopDbContext database) : ILegalEntityRepository
{
    public async Task<LegalEntity?> FindAsync(Id<LegalEntity> id, CancellationToken cancellationToken) =>
        await database.Set<LegalEntity>().FindAsync([id], cancellationToken);

    public Task<LegalEntity?> FindDefaultAsync(CancellationToken cancellationToken) =>
        database.Set<LegalEntity>().SingleOrDefaultAsync(entity => entity.IsDefault, cancellationToken);

    public Task<LegalEntity?> FindByEnterpriseNumberAsync(
        EnterpriseNumber number,
        CancellationToken cancellationToken) => database.Set<LegalEntity>()
            .SingleOrDefaultAsync(entity => entity.EnterpriseNumber == number, cancellationToken);

    public Task<LegalEntity?> FindByIbanAsync(Iban iban, CancellationToken cancellationToken) =>
        database.Set<LegalEntity>().SingleOrDefaultAsync(entity => entity.Iban == iban, cancellationToken);

    public void Add(LegalEntity entity) => database.Add(entity);
}
