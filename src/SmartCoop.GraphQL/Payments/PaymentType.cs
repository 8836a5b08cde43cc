using SmartCoop.Application.Clients;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Members;
using SmartCoop.Application.Payments;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Payments;

internal sealed class PaymentType : NodeType<Allocation, PaymentView>
{
    public PaymentType()
        : base(payment => payment.Id)
    {
        Link<BankTransaction, BankTransactionView>(
            "transaction",
            "The bank transaction it is a part of; null when a client's credit pays.",
            payment => payment.TransactionId);
        Link<Invoice, InvoiceView>(
            "invoice", "The invoice that is paid, or was paid by what is undone.", payment => payment.InvoiceId);
        Link<Client, ClientView>("client", "The client who paid or is paid back.", payment => payment.ClientId);
        Link<ShareSubscription, ShareSubscriptionView>(
            "subscription", "The subscription of shares that is paid.", payment => payment.SubscriptionId);
    }
}

internal sealed class SuggestedTargetType : ViewType<SuggestedTargetView>
{
    public SuggestedTargetType()
    {
        Link<Invoice, InvoiceView>("invoice", "The invoice it may pay.", target => target.InvoiceId);
        Link<Client, ClientView>("client", "The client whose credit it may become.", target => target.ClientId);
        Link<ShareSubscription, ShareSubscriptionView>(
            "subscription", "The subscription of shares it may pay.", target => target.SubscriptionId);
    }
}
