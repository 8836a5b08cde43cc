using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Orders;

/// <summary>The legal entity, the unit and the client of a sale, as they are today.</summary>
internal sealed record SaleParties(LegalEntity Entity, ProductionUnit Unit, Client Client)
{
    /// <summary>What the documents of the sale have to know.</summary>
    public Sale Sale => Sale.Between(Entity, Unit, Client);
}

/// <summary>Finds the parties of a sale.</summary>
internal sealed class SaleRegister(
    ILegalEntityRepository entities,
    IProductionUnitRepository units,
    IClientRepository clients)
{
    /// <summary>The parties, or the one that does not exist.</summary>
    public async Task<Result<SaleParties>> FindAsync(
        Id<ProductionUnit> unitId,
        Id<Client> clientId,
        CancellationToken cancellationToken)
    {
        if (await units.FindAsync(unitId, cancellationToken) is not { } unit) return new UnitNotFound(unitId);
        if (await clients.FindAsync(clientId, cancellationToken) is not { } client) return new ClientNotFound(clientId);
        if (await entities.FindAsync(unit.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(unit.EntityId);

        return new SaleParties(entity, unit, client);
    }

    /// <summary>The parties of a document that is stored, which therefore exist.</summary>
    public async Task<SaleParties> OfAsync(
        Id<ProductionUnit> unitId,
        Id<Client> clientId,
        CancellationToken cancellationToken) => (await FindAsync(unitId, clientId, cancellationToken)).Value;
}
