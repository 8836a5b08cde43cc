using SmartCoop.Application.Invoices;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Orders;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Invoices;

internal static class InvoiceMutations
{
    public static void AddInvoiceMutations(this MutationType mutation)
    {
        mutation.Command<ChangeInvoiceLines, Invoice, InvoiceView>()
            .RefusesLines().Refuses<InvoiceNotFound>().Refuses<InvoiceNotDraft>();
        mutation.Command<CreditInvoice, CreditNote, CreditNoteView>()
            .RefusesLines()
            .Refuses<InvoiceNotFound>()
            .Refuses<InvoiceNotCreditable>()
            .Refuses<CreditExceedsInvoice>()
            .Refuses<NothingToCredit>()
            .Refuses<ReasonMissing>()
            .Refuses<IssuedBeforeLast>()
            .Refuses<UnitIsClosed>();
        mutation.Command<DisputeInvoice, Invoice, InvoiceView>()
            .RefusesInvoices().Refuses<InvoiceNotOpen>().Refuses<ReasonMissing>();
        mutation.Command<DraftInvoice, Invoice, InvoiceView>().RefusesParties().RefusesDrafts();
        mutation.Command<DraftInvoiceFromOrder, Invoice, InvoiceView>()
            .Refuses<OrderNotFound>()
            .Refuses<OrderNotInStatus>()
            .Refuses<OrderOfAnotherSale>()
            .RefusesIdleUnits()
            .RefusesDrafts();
        mutation.Command<IssueInvoice, Invoice, InvoiceView>().RefusesIssues();
        mutation.Command<ResolveInvoiceDispute, Invoice, InvoiceView>()
            .RefusesInvoices().Refuses<InvoiceNotDisputed>();
        mutation.Command<WriteOffInvoice, Invoice, InvoiceView>().RefusesInvoices().Refuses<InvoiceNotOpen>();
    }

    private static RefusalUnion RefusesInvoices(this RefusalUnion refusals) =>
        refusals.Refuses<InvoiceNotFound>().Refuses<LegalEntityNotFound>();

    private static void RefusesDrafts(this RefusalUnion refusals) => refusals
        .RefusesLines()
        .Refuses<NegativePaymentTerm>()
        .Refuses<PaymentTermTooLong>();

    private static void RefusesIssues(this RefusalUnion refusals) => refusals
        .Refuses<InvoiceNotFound>()
        .Refuses<InvoiceNotDraft>()
        .Refuses<InvoiceHasNoLines>()
        .Refuses<InvoiceTotalNotPositive>()
        .Refuses<IssuedBeforeLast>()
        .Refuses<OrderNotInStatus>()
        .Refuses<OrderExceeded>()
        .Refuses<NoContributionSchemeInForce>()
        .Refuses<VatCategoryNotAllowed>()
        .Refuses<NoVatRatesOfCountry>()
        .Refuses<NoVatRateInForce>()
        .RefusesIdleUnits();
}
