using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Application.Events;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.GraphQL.Persistence.Invoices;

/// <summary>The names and numbers on a document as one JSON text: kept as they were, never searched.</summary>
internal static class PartiesText
{
    public static PropertyBuilder<InvoiceParties> IsParties(this PropertyBuilder<InvoiceParties> property) =>
        property.HasConversion(
            parties => Write(parties),
            text => Read(text),
            new ValueComparer<InvoiceParties>(
                (left, right) => Equals(left, right),
                parties => parties.GetHashCode(),
                parties => parties));

    private static string Write(InvoiceParties parties) => DomainJson.Write(new Stored(
        Of(parties.IssuedBy), Of(parties.BilledTo), parties.PayTo, parties.Bic, parties.Language));

    private static InvoiceParties Read(string text)
    {
        var stored = DomainJson.Read<Stored>(text);
        return new InvoiceParties(
            To(stored.IssuedBy), To(stored.BilledTo), stored.PayTo, stored.Bic, stored.Language);
    }

    private static Side Of(InvoiceParty party) => new(
        party.Name,
        party.Address.Street,
        party.Address.PostalCode,
        party.Address.City,
        party.Address.Country,
        party.EnterpriseNumber,
        party.VatNumber);

    private static InvoiceParty To(Side side) => new(
        side.Name,
        PostalAddress.Read(side.Street, side.PostalCode, side.City, side.Country).Value,
        side.EnterpriseNumber,
        side.VatNumber);

    private sealed record Stored(Side IssuedBy, Side BilledTo, Iban PayTo, Bic? Bic, Language Language);

    private sealed record Side(
        string Name,
        string Street,
        string PostalCode,
        string City,
        CountryCode Country,
        EnterpriseNumber? EnterpriseNumber,
        VatNumber? VatNumber);
}
