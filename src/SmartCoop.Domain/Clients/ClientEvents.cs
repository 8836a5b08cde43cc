using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Clients;

/// <summary>A client is known to all legal entities from now on.</summary>
/// <remarks>Facts about clients carry no names: they are kept for ever, and a person may ask to be forgotten.</remarks>
/// <param name="ClientId">The client.</param>
/// <param name="Kind">What kind of person it is in law.</param>
/// <param name="Country">The country it is established in.</param>
/// <param name="VatStatus">How it stands towards value added tax.</param>
public sealed record ClientRegistered(Id<Client> ClientId, ClientKind Kind, CountryCode Country, VatStatus VatStatus)
    : IDomainEvent;

/// <summary>What is known of a client changed; documents already written keep what they say.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Kind">What kind of person it is in law, now.</param>
/// <param name="Country">The country it is established in, now.</param>
/// <param name="VatStatus">How it stands towards value added tax, now.</param>
public sealed record ClientChanged(Id<Client> ClientId, ClientKind Kind, CountryCode Country, VatStatus VatStatus)
    : IDomainEvent;
