using GraphQL.Types;
using SmartCoop.Application.Access;
using SmartCoop.Application.Events;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Invoices;

internal static class InvoiceSubscriptions
{
    public static void AddInvoiceSubscriptions(this SubscriptionType subscription) =>
        subscription.Events(
                "invoiceEvents",
                "What happens to the invoices of a unit, in the order it was committed.",
                context => new EventFilter(
                    UnitId: context.Id<ProductionUnit>("unitId"),
                    Types: InvoiceEventView.Types),
                InvoiceEventView.Of,
                Scopes.InvoicesRead)
            .Argument<NonNullGraphType<IdGraphType>>("unitId", "The unit that worked.");
}

internal sealed class InvoiceEventType : ViewType<InvoiceEventView>
{
    public InvoiceEventType()
    {
        Link<Invoice, InvoiceView>("invoice", "The invoice as it is now.", happened => happened.InvoiceId);
        Link<ProductionUnit, UnitView>("unit", "The unit that worked.", happened => happened.UnitId);
    }
}
