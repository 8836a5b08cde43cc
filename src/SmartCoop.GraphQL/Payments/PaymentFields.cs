using GraphQL.Types;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Payments;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Payments;

internal static class PaymentFields
{
    /// <summary>The payments of an invoice; those of many invoices are read together.</summary>
    public static void AddPayments(this ObjectGraphType<InvoiceView> invoice) =>
        invoice.Field("payments", GraphTypes.Listed(GraphTypes.ViewType(typeof(PaymentView))))
            .Description("What paid it, oldest first: those that were undone, and what a credit note freed, included.")
            .Resolve(context => context.LoadChildren(
                context.Source.Id, ids => new ListPaymentsOfInvoices(ids), payment => payment.InvoiceId!.Value));
}
