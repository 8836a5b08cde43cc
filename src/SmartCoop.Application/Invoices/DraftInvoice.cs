using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Invoices;

/// <summary>Begins to write an invoice without an order.</summary>
/// <param name="UnitId">The unit that worked.</param>
/// <param name="ClientId">The client that owes.</param>
/// <param name="Lines">What was delivered, at most 200 lines; they may be written later.</param>
/// <param name="PaymentTermDays">How long the client may wait, in calendar days; else what the entity grants.</param>
/// <param name="TaxPointOn">The day of the service, where it is not that of the invoice.</param>
/// <param name="BuyerReference">What the client wants to read on the invoice, if anything.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.InvoicesWrite)]
public sealed record DraftInvoice(
    Id<ProductionUnit> UnitId,
    Id<Client> ClientId,
    IReadOnlyList<LineItem> Lines,
    int? PaymentTermDays = null,
    DateOnly? TaxPointOn = null,
    string? BuyerReference = null) : Command<Id<Invoice>>, ICreates;

internal sealed class DraftInvoiceHandler(SaleRegister sales, IInvoiceRepository invoices, TimeProvider clock)
    : ICommandHandler<DraftInvoice, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(DraftInvoice command, CancellationToken cancellationToken)
    {
        var found = await sales.FindAsync(command.UnitId, command.ClientId, cancellationToken);
        if (found.Refusal is { } unknown) return unknown;
        if (found.Value.Unit.InvoiceRefusal() is { } closed) return closed;

        var terms = new InvoiceTerms(
            command.Lines,
            command.PaymentTermDays ?? found.Value.Entity.PaymentTermDays,
            command.TaxPointOn,
            command.BuyerReference);
        var invoice = Invoice.Draft(Id.New<Invoice>(clock.GetUtcNow()), found.Value.Sale, terms, order: null);
        if (invoice.Refusal is not null) return Result<Id<Invoice>>.Refuse(invoice.Refusals);

        invoices.Add(invoice.Value);
        return invoice.Value.Id;
    }
}
