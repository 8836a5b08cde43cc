using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Tests.LegalEntities;

internal sealed class LegalEntitiesInMemory : ILegalEntityRepository
{
    public List<LegalEntity> All { get; } = [];

    /// <summary>A Belgian legal entity that is known from the beginning.</summary>
    public LegalEntity Known(string iban = "BE68539007547034")
    {
        var entity = LegalEntity.Register(
            Id.New<LegalEntity>(DateTimeOffset.UnixEpoch),
            new LegalEntityProfile
            {
                Name = "SmartCoop SC",
                Country = CountryCode.Belgium,
                Currency = Currency.Eur,
                Iban = Iban.Parse(iban),
                Address = PostalAddress.Read("Rue 1", "1060", "Bruxelles", CountryCode.Belgium).Value,
                TimeZone = "Europe/Brussels",
                ShareNominal = LegalEntity.UsualShareNominal,
            },
            isDefault: All.Count is 0).Value;
        All.Add(entity);
        return entity;
    }

    public Task<LegalEntity?> FindAsync(Id<LegalEntity> id, CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(entity => entity.Id == id));

    public Task<LegalEntity?> FindDefaultAsync(CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(entity => entity.IsDefault));

    public Task<LegalEntity?> FindByEnterpriseNumberAsync(
        EnterpriseNumber number,
        CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(entity => entity.EnterpriseNumber == number));

    public Task<LegalEntity?> FindByIbanAsync(Iban iban, CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(entity => entity.Iban == iban));

    public void Add(LegalEntity entity) => All.Add(entity);
}
