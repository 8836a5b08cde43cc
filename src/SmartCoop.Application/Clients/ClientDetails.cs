using SmartCoop.Application.Contacts;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Clients;

/// <summary>What is known of a client, as someone wrote it down.</summary>
/// <param name="Kind">What kind of person it is in law.</param>
/// <param name="Name">The name on documents.</param>
/// <param name="Country">The country it is established in, which decides about VAT.</param>
/// <param name="VatStatus">How it stands towards value added tax.</param>
/// <param name="Address">The address on documents.</param>
/// <param name="Language">The language of its documents.</param>
/// <param name="EnterpriseNumber">The Belgian enterprise number, by which clients are told apart.</param>
/// <param name="VatNumber">The VAT number of a member state.</param>
/// <param name="Email">Where orders and invoices are sent to.</param>
/// <param name="PeppolId">The address on the e-invoicing network.</param>
public sealed record ClientDetails(
    ClientKind Kind,
    string Name,
    CountryCode Country,
    VatStatus VatStatus,
    PostalAddressInput Address,
    Language Language,
    EnterpriseNumber? EnterpriseNumber = null,
    VatNumber? VatNumber = null,
    EmailAddress? Email = null,
    PeppolId? PeppolId = null)
{
    internal Result<ClientProfile> Read() => Address.Read() is { Refusals: { Count: > 0 } unreadable }
        ? Result<ClientProfile>.Refuse(unreadable)
        : new ClientProfile
        {
            Kind = Kind,
            Name = Name,
            Country = Country,
            VatStatus = VatStatus,
            Address = Address.Read().Value,
            Language = Language,
            EnterpriseNumber = EnterpriseNumber,
            VatNumber = VatNumber,
            Email = Email,
            PeppolId = PeppolId,
        };
}
