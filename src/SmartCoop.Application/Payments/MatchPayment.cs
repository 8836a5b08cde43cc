using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Allocates a bank transaction that says exactly what it is for; leaves any other one to a person.</summary>
/// <remarks>One transaction, one command: a stop between two of them loses nothing and repeats nothing.</remarks>
/// <param name="TransactionId">The bank transaction.</param>
[AllowedTo(Role.Accountant, Role.Administrator, Scope = Scopes.PaymentsWrite)]
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
        if (!transaction.Remaining.IsZero) await TryAsync(transaction, cancellationToken);

        return transaction.Id;
    }

    /// <summary>Does what the transaction says; what a rule refuses changed nothing and is left to a person.</summary>
    private async ValueTask TryAsync(BankTransaction transaction, CancellationToken cancellationToken)
    {
        if (transaction.IsCharge) _ = transaction.BookCharge(steps.NewId());
        else if (await matches.BouncedByAsync(transaction, cancellationToken) is { } payment)
            _ = await steps.BounceAsync(transaction, payment, cancellationToken);
        else if (await matches.TargetOfAsync(transaction, cancellationToken) is { } target)
            _ = await steps.AllocateAsync(transaction, target, cancellationToken);
    }
}
