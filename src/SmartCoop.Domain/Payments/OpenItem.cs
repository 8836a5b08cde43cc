using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>An invoice that still asks for money, as far as the matching must know it.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="ClientId">Who owes.</param>
/// <param name="ClientName">The name of the client.</param>
/// <param name="Number">The number of the invoice, as printed.</param>
/// <param name="Communication">What the client should write on the transfer.</param>
/// <param name="Due">What is still asked for, more than zero.</param>
/// <param name="DueOn">The day it should be paid.</param>
/// <param name="PaidFromAccount">Whether this client paid from the account of the transaction before.</param>
public sealed record OpenInvoice(
    Id<Invoice> InvoiceId,
    Id<Client> ClientId,
    string ClientName,
    string Number,
    StructuredCommunication Communication,
    Money Due,
    DateOnly DueOn,
    bool PaidFromAccount);

/// <summary>A subscription of shares that still asks for money.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="Communication">What the member should write on the transfer.</param>
/// <param name="Amount">What all the shares cost.</param>
public sealed record OpenSubscription(
    Id<ShareSubscription> SubscriptionId,
    StructuredCommunication Communication,
    Money Amount);
