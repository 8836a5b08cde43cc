using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Invoices;

/// <summary>Notes that a client contests an invoice; its money is still accepted.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Reason">What the client says, in 1 to 200 characters.</param>
[AllowedTo(Role.Member, Role.Accountant, Role.Administrator, Scope = Scopes.InvoicesWrite)]
public sealed record DisputeInvoice(Id<Invoice> InvoiceId, string Reason) : Command<Id<Invoice>>;

internal sealed class DisputeInvoiceHandler(
    IInvoiceRepository invoices,
    ILegalEntityRepository entities,
    TimeProvider clock)
    : ICommandHandler<DisputeInvoice, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(DisputeInvoice command, CancellationToken cancellationToken)
    {
        if (await invoices.FindAsync(command.InvoiceId, cancellationToken) is not { } invoice)
            return new InvoiceNotFound(command.InvoiceId);
        if (await entities.FindAsync(invoice.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(invoice.EntityId);

        return invoice.Dispute(entity.DayAt(clock.GetUtcNow()), command.Reason).Answer(invoice.Id);
    }
}
