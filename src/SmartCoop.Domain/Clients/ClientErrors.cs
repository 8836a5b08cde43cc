using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Clients;

/// <summary>No client has this identifier.</summary>
public sealed record ClientNotFound(Id<Client> ClientId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such client.";
}

/// <summary>One enterprise is one client: who is known already is used, not registered again.</summary>
/// <param name="ClientId">The client that has the number already.</param>
/// <param name="EnterpriseNumber">The number.</param>
public sealed record ClientAlreadyKnown(Id<Client> ClientId, EnterpriseNumber EnterpriseNumber) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The enterprise {EnterpriseNumber} is a client already; use that client.";
}

/// <summary>A private person has no number of a business and is not registered for VAT.</summary>
public sealed record PrivatePersonHasNoVat : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        "A private person has no enterprise number, no VAT number and no VAT registration; register a company instead.";
}

/// <summary>A business of the European Union that is registered for VAT has a VAT number.</summary>
/// <remarks>Source: Directive 2006/112/EC, article 214.</remarks>
public sealed record VatNumberMissing(CountryCode Country) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"A business registered for VAT in {Country} has a VAT number; give it.";
}

/// <summary>Who is not registered for VAT has no VAT number.</summary>
public sealed record VatNumberWithoutRegistration(VatNumber VatNumber) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"{VatNumber} is a VAT number, yet the client is said not to be registered.";
}

/// <summary>The Belgian VAT number is the enterprise number with BE before it.</summary>
/// <remarks>Source: Belgian VAT code, article 50, § 1.</remarks>
public sealed record VatNumberOfAnotherEnterprise(EnterpriseNumber EnterpriseNumber, VatNumber VatNumber) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"{VatNumber} is not the VAT number of the enterprise {EnterpriseNumber}.";
}

/// <summary>Somebody else changed the client since it was read; nobody overwrites what they did not see.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="SeenVersion">The version the change was made upon.</param>
/// <param name="CurrentVersion">The version the client has now.</param>
public sealed record ClientChangedMeanwhile(Id<Client> ClientId, int SeenVersion, int CurrentVersion) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Somebody else changed this client meanwhile; read it again, then change it.";
}
