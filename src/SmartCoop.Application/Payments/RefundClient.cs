using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Says that money that went out gave a client's credit back.</summary>
/// <param name="TransactionId">The transfer to the client, as the bank booked it.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Amount">How much, at most the credit and what is left of the transaction.</param>
[AllowedTo(Role.Accountant, Role.Administrator)]
public sealed record RefundClient(Id<BankTransaction> TransactionId, Id<Client> ClientId, Money Amount)
    : Command<Id<BankTransaction>>, IMovesMoney;

internal sealed class RefundClientHandler(
    IBankTransactionRepository transactions,
    IClientRepository clients,
    AllocationSteps steps)
    : ICommandHandler<RefundClient, Result<Id<BankTransaction>>>
{
    public async ValueTask<Result<Id<BankTransaction>>> Handle(
        RefundClient command,
        CancellationToken cancellationToken)
    {
        if (await transactions.FindAsync(command.TransactionId, cancellationToken) is not { } transaction)
            return new BankTransactionNotFound(command.TransactionId);
        if (await clients.FindAsync(command.ClientId, cancellationToken) is null)
            return new ClientNotFound(command.ClientId);

        var account = await steps.AccountAsync(transaction, command.ClientId, cancellationToken);
        return transaction.Refund(steps.NewId(), account, command.Amount).Answer(transaction.Id);
    }
}
