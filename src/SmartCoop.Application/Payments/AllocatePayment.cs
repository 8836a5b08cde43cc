using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Says what money that came in is for: one or several invoices, a client's credit, shares.</summary>
/// <param name="TransactionId">The bank transaction.</param>
/// <param name="Targets">What each part is for; what is left stays in suspense.</param>
[AllowedTo(Role.Accountant, Role.Administrator, Scope = Scopes.PaymentsWrite)]
public sealed record AllocatePayment(Id<BankTransaction> TransactionId, IReadOnlyList<AllocationTarget> Targets)
    : Command<Id<BankTransaction>>, IMovesMoney;

internal sealed class AllocatePaymentHandler(IBankTransactionRepository transactions, AllocationSteps steps)
    : ICommandHandler<AllocatePayment, Result<Id<BankTransaction>>>
{
    public async ValueTask<Result<Id<BankTransaction>>> Handle(
        AllocatePayment command,
        CancellationToken cancellationToken)
    {
        if (await transactions.FindAsync(command.TransactionId, cancellationToken) is not { } transaction)
            return new BankTransactionNotFound(command.TransactionId);
        if (command.Targets.Count is 0) return new AllocationWithoutTarget(transaction.Id);

        foreach (var target in command.Targets)
        {
            var allocated = await steps.AllocateAsync(transaction, target, cancellationToken);
            if (allocated.Refusal is { } refusal) return refusal;
        }

        return transaction.Id;
    }
}
