using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Invoices;

/// <summary>Writes the lines of a draft anew.</summary>
/// <param name="InvoiceId">The draft.</param>
/// <param name="Lines">What was delivered: these lines replace the old ones.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.InvoicesWrite)]
public sealed record ChangeInvoiceLines(Id<Invoice> InvoiceId, IReadOnlyList<LineItem> Lines) : Command<Id<Invoice>>;

internal sealed class ChangeInvoiceLinesHandler(IInvoiceRepository invoices)
    : ICommandHandler<ChangeInvoiceLines, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(
        ChangeInvoiceLines command,
        CancellationToken cancellationToken) =>
        await invoices.FindAsync(command.InvoiceId, cancellationToken) is { } invoice
            ? invoice.ChangeLines(command.Lines).Answer(invoice.Id)
            : new InvoiceNotFound(command.InvoiceId);
}
