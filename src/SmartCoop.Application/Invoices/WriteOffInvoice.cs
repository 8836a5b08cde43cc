using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Invoices;

/// <summary>Gives up what a client still owes: a charge, never negative turnover.</summary>
/// <param name="InvoiceId">The invoice.</param>
[AllowedTo(Role.Accountant, Role.Administrator)]
public sealed record WriteOffInvoice(Id<Invoice> InvoiceId) : Command<Id<Invoice>>, IMovesMoney;

internal sealed class WriteOffInvoiceHandler(
    IInvoiceRepository invoices,
    ILegalEntityRepository entities,
    TimeProvider clock)
    : ICommandHandler<WriteOffInvoice, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(WriteOffInvoice command, CancellationToken cancellationToken)
    {
        if (await invoices.FindAsync(command.InvoiceId, cancellationToken) is not { } invoice)
            return new InvoiceNotFound(command.InvoiceId);
        if (await entities.FindAsync(invoice.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(invoice.EntityId);

        return invoice.WriteOff(entity.DayAt(clock.GetUtcNow())).Answer(invoice.Id);
    }
}
