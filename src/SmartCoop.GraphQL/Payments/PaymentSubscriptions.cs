using GraphQL.Types;
using SmartCoop.Application.Access;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Events;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Payments;

internal static class PaymentSubscriptions
{
    public static void AddPaymentSubscriptions(this SubscriptionType subscription) =>
        subscription.Events(
                "paymentEvents",
                "What happens to the payments of a unit's invoices, in the order it was committed.",
                context => new EventFilter(
                    UnitId: context.Id<ProductionUnit>("unitId"),
                    Types: PaymentEventView.Types),
                PaymentEventView.Of,
                Scopes.PaymentsRead)
            .Argument<NonNullGraphType<IdGraphType>>("unitId", "The unit the invoices are for.");
}

internal sealed class PaymentEventType : ViewType<PaymentEventView>
{
    public PaymentEventType()
    {
        Link<Invoice, InvoiceView>("invoice", "The invoice that is, or was, paid.", happened => happened.InvoiceId);
        Link<ProductionUnit, UnitView>("unit", "The unit the invoice is for.", happened => happened.UnitId);
        Link<Client, ClientView>("client", "The client who owes, or owed.", happened => happened.ClientId);
    }
}
