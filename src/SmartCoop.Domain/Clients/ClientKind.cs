namespace SmartCoop.Domain.Clients;

/// <summary>What kind of person a client is in law.</summary>
public enum ClientKind
{
    /// <summary>A company, an association or a public body: it buys as a business.</summary>
    Company,

    /// <summary>A natural person who buys for private use.</summary>
    PrivatePerson,
}
