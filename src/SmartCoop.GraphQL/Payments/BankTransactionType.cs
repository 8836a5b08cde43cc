using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Payments;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Payments;

internal sealed class BankTransactionType : NodeType<BankTransaction, BankTransactionView>
{
    public BankTransactionType()
        : base(transaction => transaction.Id)
    {
        Link<BankStatement, BankStatementView>(
            "statement", "The statement that brought it first.", transaction => transaction.StatementId);
        Link<LegalEntity, LegalEntityView>(
            "entity", "The legal entity whose account it is.", transaction => transaction.EntityId);
        Children(
            "allocations",
            "What its parts are for, in the order they were allocated.",
            transaction => transaction.Id,
            ids => new ListAllocationsOfTransactions(ids),
            part => part.TransactionId!.Value);
    }
}
