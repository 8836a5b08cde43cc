using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>Gives every unit of a legal entity a code of its own.</summary>
public interface IUnitCodes
{
    /// <summary>The next code of the legal entity; a transaction that is rolled back gives it back.</summary>
    Task<UnitCode> NextAsync(Id<LegalEntity> entityId, CancellationToken cancellationToken);
}
