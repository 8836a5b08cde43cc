using SmartCoop.Application.Invoices;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Deliveries;

internal static class Issuing
{
    /// <summary>Issues an invoice of 1,210.00 EUR.</summary>
    public static async Task<Id<Invoice>> IssueAsync(this Cooperative coop)
    {
        var line = new LineItem("Concert", Quantity.One, Money.Of(1_000m, Currency.Eur), VatCategory.Standard);
        var draft = new DraftInvoice(coop.UnitId, coop.ClientId, [line]) { IdempotencyKey = Cooperative.Key() };
        return await coop.DoneAsync(
            new IssueInvoice(await coop.DoneAsync(draft)) { IdempotencyKey = Cooperative.Key() });
    }

    /// <summary>Takes back the whole of an invoice.</summary>
    public static Task<Id<CreditNote>> CreditAsync(this Cooperative coop, Id<Invoice> invoice) =>
        coop.DoneAsync(new CreditInvoice(invoice, "Annulé") { IdempotencyKey = Cooperative.Key() });
}
