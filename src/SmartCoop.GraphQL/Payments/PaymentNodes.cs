using SmartCoop.Application.Payments;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Payments;

internal static class PaymentNodes
{
    public static void AddPaymentNodes(this NodeRegistry nodes)
    {
        nodes.Add<BankStatement, BankStatementView>("stmt", ids => new GetBankStatements(ids), one => one.Id);
        nodes.Add<BankTransaction, BankTransactionView>("btx", ids => new GetBankTransactions(ids), one => one.Id);
        nodes.Add<Allocation, PaymentView>("pay", ids => new GetPayments(ids), one => one.Id);
    }
}
