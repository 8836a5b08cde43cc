using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Undoes a payment of an invoice: its transfer bounced, or it was allocated by mistake.</summary>
/// <param name="PaymentId">The payment, as the invoice lists it.</param>
/// <param name="BouncedBy">
/// The bank transaction that took the money away; none when it was allocated by mistake.
/// </param>
[AllowedTo(Role.Accountant, Role.Administrator)]
public sealed record ReversePayment(Id<Allocation> PaymentId, Id<BankTransaction>? BouncedBy = null)
    : Command<Id<BankTransaction>>, IMovesMoney;

internal sealed class ReversePaymentHandler(
    IBankTransactionRepository transactions,
    ILegalEntityRepository entities,
    AllocationSteps steps,
    TimeProvider clock)
    : ICommandHandler<ReversePayment, Result<Id<BankTransaction>>>
{
    public async ValueTask<Result<Id<BankTransaction>>> Handle(
        ReversePayment command,
        CancellationToken cancellationToken)
    {
        if (command.BouncedBy is not { } bounceId) return await TakeBackAsync(command.PaymentId, cancellationToken);
        if (await transactions.FindAsync(bounceId, cancellationToken) is not { } bounce)
            return new BankTransactionNotFound(bounceId);

        return (await steps.BounceAsync(bounce, command.PaymentId, cancellationToken)).Answer(bounce.Id);
    }

    private async ValueTask<Result<Id<BankTransaction>>> TakeBackAsync(
        Id<Allocation> paymentId,
        CancellationToken cancellationToken)
    {
        if (await transactions.FindByAllocationAsync(paymentId, cancellationToken) is not { } transaction
            || await steps.InvoiceOfAsync(transaction, paymentId, cancellationToken) is not { } invoice
            || await entities.FindAsync(transaction.EntityId, cancellationToken) is not { } entity)
            return new PaymentNotFound(paymentId);

        return transaction.TakeBack(paymentId, invoice, entity.DayAt(clock.GetUtcNow())).Answer(transaction.Id);
    }
}
