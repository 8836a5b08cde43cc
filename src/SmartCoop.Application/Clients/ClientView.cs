using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Clients;

/// <summary>A company or a private person for whom units work; shared by all legal entities.</summary>
public sealed record ClientView
{
    /// <summary>Identifies the client.</summary>
    public required Id<Client> Id { get; init; }

    /// <summary>How often the client was stored; `updateClient` asks for it.</summary>
    public required int Version { get; init; }

    /// <summary>What kind of person it is in law.</summary>
    public required ClientKind Kind { get; init; }

    /// <summary>The name on documents.</summary>
    public required string Name { get; init; }

    /// <summary>The country it is established in, which decides about VAT.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>How it stands towards value added tax.</summary>
    public required VatStatus VatStatus { get; init; }

    /// <summary>The Belgian enterprise number, by which clients are told apart.</summary>
    public required EnterpriseNumber? EnterpriseNumber { get; init; }

    /// <summary>The VAT number of a member state.</summary>
    public required VatNumber? VatNumber { get; init; }

    /// <summary>Where orders and invoices are sent to.</summary>
    public required EmailAddress? Email { get; init; }

    /// <summary>The address on documents.</summary>
    public required PostalAddress Address { get; init; }

    /// <summary>The address on the e-invoicing network.</summary>
    public required PeppolId? PeppolId { get; init; }

    /// <summary>The language of its documents.</summary>
    public required Language Language { get; init; }

    internal static Expression<Func<Client, ClientView>> Of { get; } = client => new ClientView
    {
        Id = client.Id,
        Version = client.Version,
        Kind = client.Kind,
        Name = client.Name,
        Country = client.Country,
        VatStatus = client.VatStatus,
        EnterpriseNumber = client.EnterpriseNumber,
        VatNumber = client.VatNumber,
        Email = client.Email,
        Address = client.Address,
        PeppolId = client.PeppolId,
        Language = client.Language,
    };
}
