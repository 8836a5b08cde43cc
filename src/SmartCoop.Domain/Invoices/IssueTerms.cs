using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Domain.Invoices;

/// <summary>What a draft receives on the day it is issued.</summary>
/// <param name="Number">The next number of the series.</param>
/// <param name="IssuedOn">The date of the invoice, in the calendar of the legal entity.</param>
/// <param name="Parties">The names and numbers of that day.</param>
/// <param name="Scheme">The contribution scheme in force on that day.</param>
/// <param name="Turnover">What the unit invoiced in the year of that day.</param>
/// <param name="Order">The order the draft comes from, if any.</param>
public sealed record IssueTerms(
    InvoiceNumber Number,
    DateOnly IssuedOn,
    InvoiceParties Parties,
    ContributionSchemeVersion Scheme,
    UnitTurnover Turnover,
    Order? Order);
