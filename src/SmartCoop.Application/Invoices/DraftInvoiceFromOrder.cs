using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Invoices;

/// <summary>Begins to write an invoice of an order that the client accepted, whole or in part.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Lines">What was delivered of it; left out, everything that was ordered.</param>
/// <param name="PaymentTermDays">How long the client may wait, in calendar days; else what the entity grants.</param>
/// <param name="TaxPointOn">The day of the service, where it is not that of the invoice.</param>
/// <param name="BuyerReference">What the client wants to read on the invoice; else the title of the order.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.InvoicesWrite)]
public sealed record DraftInvoiceFromOrder(
    Id<Order> OrderId,
    IReadOnlyList<LineItem>? Lines = null,
    int? PaymentTermDays = null,
    DateOnly? TaxPointOn = null,
    string? BuyerReference = null) : Command<Id<Invoice>>, ICreates;

internal sealed class DraftInvoiceFromOrderHandler(
    SaleRegister sales,
    IOrderRepository orders,
    IInvoiceRepository invoices,
    TimeProvider clock)
    : ICommandHandler<DraftInvoiceFromOrder, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(
        DraftInvoiceFromOrder command,
        CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(command.OrderId, cancellationToken) is not { } order)
            return new OrderNotFound(command.OrderId);

        var parties = await sales.OfAsync(order.UnitId, order.ClientId, cancellationToken);
        if (parties.Unit.InvoiceRefusal() is { } closed) return closed;

        var terms = new InvoiceTerms(
            command.Lines ?? [.. order.Lines.OrderBy(line => line.Position).Select(line => line.Item)],
            command.PaymentTermDays ?? parties.Entity.PaymentTermDays,
            command.TaxPointOn,
            command.BuyerReference ?? order.Title);
        var invoice = Invoice.Draft(Id.New<Invoice>(clock.GetUtcNow()), parties.Sale, terms, order);
        if (invoice.Refusal is not null) return Result<Id<Invoice>>.Refuse(invoice.Refusals);

        invoices.Add(invoice.Value);
        return invoice.Value.Id;
    }
}
