using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Invoices;

/// <summary>Ends a dispute: the invoice is owed as it stands, after any credit note.</summary>
/// <param name="InvoiceId">The invoice.</param>
[AllowedTo(Role.Member, Role.Accountant, Role.Administrator, Scope = Scopes.InvoicesWrite)]
public sealed record ResolveInvoiceDispute(Id<Invoice> InvoiceId) : Command<Id<Invoice>>;

internal sealed class ResolveInvoiceDisputeHandler(
    IInvoiceRepository invoices,
    ILegalEntityRepository entities,
    TimeProvider clock)
    : ICommandHandler<ResolveInvoiceDispute, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(
        ResolveInvoiceDispute command,
        CancellationToken cancellationToken)
    {
        if (await invoices.FindAsync(command.InvoiceId, cancellationToken) is not { } invoice)
            return new InvoiceNotFound(command.InvoiceId);
        if (await entities.FindAsync(invoice.EntityId, cancellationToken) is not { } entity)
            return new LegalEntityNotFound(invoice.EntityId);

        return invoice.ResolveDispute(entity.DayAt(clock.GetUtcNow())).Answer(invoice.Id);
    }
}
