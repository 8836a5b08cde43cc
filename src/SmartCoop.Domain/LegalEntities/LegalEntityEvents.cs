using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.LegalEntities;

/// <summary>A legal entity of the shared enterprise does business from now on.</summary>
/// <param name="EntityId">The legal entity.</param>
/// <param name="Name">The registered name.</param>
/// <param name="Country">The country of the seat.</param>
/// <param name="Currency">The currency of its books.</param>
/// <param name="IsDefault">Whether it is the one meant where none is named.</param>
public sealed record LegalEntityRegistered(
    Id<LegalEntity> EntityId,
    string Name,
    CountryCode Country,
    Currency Currency,
    bool IsDefault) : IEntityEvent;
