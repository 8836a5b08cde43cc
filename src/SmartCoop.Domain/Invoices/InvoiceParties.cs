using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Invoices;

/// <summary>The names and numbers on a document, as they were on the day it was issued.</summary>
/// <remarks>They are kept with the document: a client who moves changes no invoice of the past.</remarks>
/// <param name="IssuedBy">The legal entity that sells.</param>
/// <param name="BilledTo">The client that buys.</param>
/// <param name="PayTo">The account the client pays to.</param>
/// <param name="Bic">The bank of that account, where known.</param>
/// <param name="Language">The language of the client, in which the document is written.</param>
public sealed record InvoiceParties(
    InvoiceParty IssuedBy,
    InvoiceParty BilledTo,
    Iban PayTo,
    Bic? Bic,
    Language Language);

/// <summary>One side of a document.</summary>
/// <param name="Name">The name of the company or the person.</param>
/// <param name="Address">Where it is established, or where the person lives.</param>
/// <param name="EnterpriseNumber">The number of the Belgian register, if it has one.</param>
/// <param name="VatNumber">The VAT number, if it has one.</param>
public sealed record InvoiceParty(
    string Name,
    PostalAddress Address,
    EnterpriseNumber? EnterpriseNumber,
    VatNumber? VatNumber);
