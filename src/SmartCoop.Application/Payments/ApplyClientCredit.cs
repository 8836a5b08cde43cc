using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Pays an invoice with what its client paid too much before.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Amount">How much, at most the credit and what is due.</param>
[AllowedTo(Role.Accountant, Role.Administrator)]
public sealed record ApplyClientCredit(Id<Invoice> InvoiceId, Money Amount) : Command<Id<Invoice>>, IMovesMoney;

internal sealed class ApplyClientCreditHandler(
    IInvoiceRepository invoices,
    ILegalEntityRepository entities,
    IBankTransactionRepository transactions,
    AllocationSteps steps,
    TimeProvider clock)
    : ICommandHandler<ApplyClientCredit, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(ApplyClientCredit command, CancellationToken cancellationToken)
    {
        if (await invoices.FindAsync(command.InvoiceId, cancellationToken) is not { } invoice
            || await entities.FindAsync(invoice.EntityId, cancellationToken) is not { } entity)
            return new InvoiceNotFound(command.InvoiceId);

        var account = await steps.AccountAsync(entity.Id, invoice.ClientId, entity.Currency, cancellationToken);
        var today = entity.DayAt(clock.GetUtcNow());
        var payment = account.PayInvoice(steps.NewId(), invoice, command.Amount, today);
        if (payment.Refusal is null) transactions.Add(payment.Value);

        return payment.Answer(invoice.Id);
    }
}
