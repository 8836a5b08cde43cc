using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Invoices;

/// <summary>A unit began to write an invoice.</summary>
/// <param name="InvoiceId">The invoice, which asks for nothing yet.</param>
/// <param name="EntityId">The legal entity that will sell.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="ClientId">The client that buys.</param>
/// <param name="OrderId">The accepted order it comes from, if any.</param>
/// <param name="Net">The sum of the lines, excluding VAT.</param>
public sealed record InvoiceDrafted(
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Id<Order>? OrderId,
    Money Net) : IUnitEvent;

/// <summary>The lines of a draft were written anew.</summary>
/// <param name="InvoiceId">The draft.</param>
/// <param name="EntityId">The legal entity that will sell.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="ClientId">The client that buys.</param>
/// <param name="Net">The sum of the lines, excluding VAT.</param>
public sealed record InvoiceLinesChanged(
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Net) : IUnitEvent;

/// <summary>An invoice received its number: from now on it asks for money and never changes.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="EntityId">The legal entity that sells.</param>
/// <param name="UnitId">The unit whose budget grows.</param>
/// <param name="ClientId">The client that owes.</param>
/// <param name="Number">Its place in the series.</param>
/// <param name="IssuedOn">The date of the invoice.</param>
/// <param name="DueOn">The last day on which the client pays in time.</param>
/// <param name="Communication">By which the payment is recognised.</param>
/// <param name="Net">The sum of the lines, excluding VAT.</param>
/// <param name="VatTotals">The tax, by category and rate.</param>
/// <param name="Gross">What the client owes.</param>
/// <param name="Contribution">What the unit shares with the cooperative; the budget grows by the net less this.</param>
/// <param name="SchemeVersionId">The version of the scheme it was computed by.</param>
/// <param name="Guaranteed">Whether the cooperative bears the loss if the client never pays.</param>
public sealed record InvoiceIssued(
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    InvoiceNumber Number,
    DateOnly IssuedOn,
    DateOnly DueOn,
    StructuredCommunication Communication,
    Money Net,
    IReadOnlyList<VatTotal> VatTotals,
    Money Gross,
    Money Contribution,
    Id<ContributionSchemeVersion> SchemeVersionId,
    bool Guaranteed) : IUnitEvent;

/// <summary>A credit note took back a part of an invoice, or the whole; all amounts are positive.</summary>
/// <param name="CreditNoteId">The credit note.</param>
/// <param name="InvoiceId">The invoice it corrects.</param>
/// <param name="EntityId">The legal entity that sold.</param>
/// <param name="UnitId">The unit whose budget shrinks.</param>
/// <param name="ClientId">The client that owes less.</param>
/// <param name="Number">Its place in the series of credit notes.</param>
/// <param name="IssuedOn">The date of the credit note.</param>
/// <param name="Net">What is given back, excluding VAT.</param>
/// <param name="VatTotals">The tax given back, at the rates of the invoice.</param>
/// <param name="Gross">What the client no longer owes.</param>
/// <param name="Contribution">What the cooperative gives back to the unit, by the scheme of the invoice.</param>
/// <param name="Reason">Why.</param>
public sealed record CreditNoteIssued(
    Id<CreditNote> CreditNoteId,
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    InvoiceNumber Number,
    DateOnly IssuedOn,
    Money Net,
    IReadOnlyList<VatTotal> VatTotals,
    Money Gross,
    Money Contribution,
    string Reason) : IUnitEvent;

/// <summary>Money paid on an invoice is no longer owed since a credit note: it belongs to the client.</summary>
/// <remarks>
/// Payments adds it to the credit of the client, who may have it back or pay another invoice with it.
/// </remarks>
/// <param name="InvoiceId">The invoice that was paid, then credited.</param>
/// <param name="EntityId">The legal entity that holds the money.</param>
/// <param name="UnitId">The unit of the invoice.</param>
/// <param name="ClientId">The client it belongs to.</param>
/// <param name="Amount">How much.</param>
/// <param name="FreedOn">The date of the credit note.</param>
public sealed record InvoicePaymentFreed(
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    Money Amount,
    DateOnly FreedOn) : IUnitEvent;

/// <summary>A client contested an invoice.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="EntityId">The legal entity that sold.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="ClientId">The client.</param>
/// <param name="DisputedOn">The day the cooperative heard of it.</param>
/// <param name="Reason">What the client says.</param>
public sealed record InvoiceDisputed(
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    DateOnly DisputedOn,
    string Reason) : IUnitEvent;

/// <summary>A dispute ended, and the invoice is owed as it stands.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="EntityId">The legal entity that sold.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="ClientId">The client.</param>
/// <param name="ResolvedOn">The day it ended.</param>
public sealed record InvoiceDisputeResolved(
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    DateOnly ResolvedOn) : IUnitEvent;

/// <summary>The unpaid part of an invoice was given up; the amounts are that part.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="EntityId">The legal entity that sold.</param>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="ClientId">The client that does not pay.</param>
/// <param name="WrittenOffOn">The day it was given up.</param>
/// <param name="Net">The loss, excluding VAT: a charge, never negative turnover.</param>
/// <param name="Vat">The tax in the unpaid part.</param>
/// <param name="Contribution">The contribution in the unpaid part, given back unless guaranteed.</param>
/// <param name="Guaranteed">Whether the cooperative bears the loss instead of the unit.</param>
public sealed record InvoiceWrittenOff(
    Id<Invoice> InvoiceId,
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    DateOnly WrittenOffOn,
    Money Net,
    Money Vat,
    Money Contribution,
    bool Guaranteed) : IUnitEvent;
