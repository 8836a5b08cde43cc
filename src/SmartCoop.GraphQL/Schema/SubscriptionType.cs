using GraphQL.Types;
using SmartCoop.GraphQL.Invoices;
using SmartCoop.GraphQL.Orders;
using SmartCoop.GraphQL.Payments;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The table of contents of what can be watched, in alphabetical order.</summary>
internal sealed class SubscriptionType : ObjectGraphType
{
    public SubscriptionType()
    {
        Name = "Subscription";
        Description = "What can be watched, over graphql-transport-ws. Each event carries the cursor to resume after.";
        this.AddInvoiceSubscriptions();
        this.AddOrderSubscriptions();
        this.AddPaymentSubscriptions();
    }
}
