using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Orders;

/// <summary>Who sells what to whom: what every document of a sale has to know of its parties.</summary>
/// <param name="EntityId">The legal entity that sells.</param>
/// <param name="UnitId">The unit of that entity that works.</param>
/// <param name="ClientId">The client that buys.</param>
/// <param name="Currency">The currency of the legal entity: that of every document.</param>
/// <param name="SellerCountry">The country whose VAT rates apply.</param>
/// <param name="Buyer">What the rules of VAT must know of the client.</param>
public sealed record Sale(
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Currency Currency,
    CountryCode SellerCountry,
    VatBuyer Buyer)
{
    /// <summary>A sale by a unit, in the name of its legal entity, to a client.</summary>
    /// <exception cref="ArgumentException">The unit belongs to another legal entity.</exception>
    public static Sale Between(LegalEntity entity, ProductionUnit unit, Client client) => unit.EntityId == entity.Id
        ? new Sale(
            entity.Id,
            unit.Id,
            client.Id,
            entity.Currency,
            entity.Country,
            new VatBuyer(client.Country, client.Kind is ClientKind.Company, client.VatNumber))
        : throw new ArgumentException("A unit sells in the name of its own legal entity.", nameof(unit));

    /// <summary>Refuses a category that may not be used between these parties on this day.</summary>
    internal List<DomainError> RefusedCategories(IEnumerable<VatCategory> categories, DateOnly taxPointOn) =>
    [
        .. categories.Distinct()
            .Select(category => VatAdmissibility.Check(category, SellerCountry, Buyer, taxPointOn))
            .OfType<DomainError>(),
    ];

    /// <summary>The figures of a document between these parties, at the rates of the tax point.</summary>
    internal Result<VatBreakdown> Figures(IReadOnlyList<DocumentLine> lines, DateOnly taxPointOn)
    {
        var refused = RefusedCategories(lines.Select(line => line.VatCategory), taxPointOn);
        if (refused.Count > 0) return refused;

        var rates = VatRates.Of(SellerCountry);
        return rates.Refusal is { } refusal
            ? refusal
            : VatBreakdown.Of(
                Currency,
                lines.Select(line => (line.VatCategory, line.Net)),
                category => rates.Value.On(category, taxPointOn));
    }
}
