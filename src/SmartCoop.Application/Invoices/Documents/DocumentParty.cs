using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Invoices.Documents;

/// <summary>A party of a document, as it was called on the day of issue.</summary>
/// <param name="Name">The registered name of a company, or the name of a person.</param>
/// <param name="Address">Where it is established, or lives.</param>
public sealed record DocumentParty(string Name, PostalAddress Address)
{
    /// <summary>The Belgian enterprise number, where the party has one.</summary>
    public EnterpriseNumber? EnterpriseNumber { get; init; }

    /// <summary>The VAT number under which it sells or buys, where it has one.</summary>
    public VatNumber? VatNumber { get; init; }

    /// <summary>Where it reads questions about the document.</summary>
    public EmailAddress? Email { get; init; }
}
