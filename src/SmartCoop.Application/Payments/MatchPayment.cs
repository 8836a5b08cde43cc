using Mediator;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Allocates a bank transaction that says exactly what it is for; leaves any other one to a person.</summary>
/// <remarks>One transaction, one command: a stop between two of them loses nothing and repeats nothing.</remarks>
/// <param name="TransactionId">The bank transaction.</param>
public sealed record MatchPayment(Id<BankTransaction> TransactionId) : Command<Id<BankTransaction>>, IMovesMoney;

internal sealed class MatchPaymentHandler(
    IBankTransactionRepository transactions,
    ExactMatches matches,
    AllocationSteps steps)
    : ICommandHandler<MatchPayment, Result<Id<BankTransaction>>>
{
    public async ValueTask<Result<Id<BankTransaction>>> Handle(
        MatchPayment command,
        CancellationToken cancellationToken)
    {
        if (await transactions.FindAsync(command.TransactionId, cancellationToken) is not { } transaction)
            return new BankTransactionNotFound(command.TransactionId);

        transaction.Examine();
        if (transaction.Remaining.IsZero) return transaction.Id;
        if (transaction.IsCharge) return transaction.BookCharge(steps.NewId()).Answer(transaction.Id);
        if (await matches.BouncedByAsync(transaction, cancellationToken) is { } payment)
            return (await steps.BounceAsync(transaction, payment, cancellationToken)).Answer(transaction.Id);
        if (await matches.TargetOfAsync(transaction, cancellationToken) is { } target)
            return (await steps.AllocateAsync(transaction, target, cancellationToken)).Answer(transaction.Id);

        return transaction.Id;
    }
}
