using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Clients;

/// <summary>What is known of a client, as someone wrote it down; whether it agrees is checked by the client.</summary>
public sealed record ClientProfile
{
    /// <summary>What kind of person it is in law.</summary>
    public required ClientKind Kind { get; init; }

    /// <summary>The name on documents.</summary>
    public required string Name { get; init; }

    /// <summary>The country it is established in, which decides about VAT.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>How it stands towards value added tax.</summary>
    public required VatStatus VatStatus { get; init; }

    /// <summary>The Belgian enterprise number, by which clients are told apart.</summary>
    public EnterpriseNumber? EnterpriseNumber { get; init; }

    /// <summary>The VAT number of a member state.</summary>
    public VatNumber? VatNumber { get; init; }

    /// <summary>Where orders and invoices are sent to.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>The address on documents.</summary>
    public required PostalAddress Address { get; init; }

    /// <summary>The address on the e-invoicing network.</summary>
    public PeppolId? PeppolId { get; init; }

    /// <summary>The language of its documents.</summary>
    public required Language Language { get; init; }
}
