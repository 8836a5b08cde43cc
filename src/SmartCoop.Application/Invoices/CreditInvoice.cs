using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Orders;

namespace SmartCoop.Application.Invoices;

/// <summary>Takes back a part of an issued invoice, or all that is left of it, with a credit note.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Reason">Why, in 1 to 200 characters; it is printed.</param>
/// <param name="Lines">What is taken back, with positive prices; left out, all that is left.</param>
/// <param name="ReturnToOrder">Whether the order may be invoiced again: the invoice was wrong, not the work.</param>
[AllowedTo(Role.Member, Role.Accountant, Role.Administrator, Scope = Scopes.InvoicesWrite)]
public sealed record CreditInvoice(
    Id<Invoice> InvoiceId,
    string Reason,
    IReadOnlyList<LineItem>? Lines = null,
    bool ReturnToOrder = false) : Command<Id<CreditNote>>, IMovesMoney;

internal sealed class CreditInvoiceHandler(
    SaleRegister sales,
    IInvoiceRepository invoices,
    IOrderRepository orders,
    IContributionSchemeRepository schemes,
    Turnovers turnovers,
    IInvoiceNumbers numbers,
    TimeProvider clock)
    : ICommandHandler<CreditInvoice, Result<Id<CreditNote>>>
{
    public async ValueTask<Result<Id<CreditNote>>> Handle(CreditInvoice command, CancellationToken cancellationToken)
    {
        if (await invoices.FindAsync(command.InvoiceId, cancellationToken) is not { } invoice)
            return new InvoiceNotFound(command.InvoiceId);
        if (invoice is not { SchemeVersionId: { } schemeId, IssuedOn: { } issuedOn })
            return new InvoiceNotCreditable(invoice.Id, invoice.Status);

        var parties = await sales.OfAsync(invoice.UnitId, invoice.ClientId, cancellationToken);
        if (command.ReturnToOrder && parties.Unit.MoneyRefusal() is { } closed) return closed; // It has no open order.

        var now = clock.GetUtcNow();
        var today = parties.Entity.DayAt(now);
        var number = await numbers.NextAsync(
            parties.Entity.Id, InvoiceNumber.CreditNotes, today, cancellationToken);
        if (number.Refusal is { } early) return early;

        var scheme = await schemes.FindAsync(schemeId, cancellationToken);
        var turnover = await turnovers.OfAsync(parties.Entity, invoice.UnitId, issuedOn.Year, cancellationToken);
        var note = invoice.Credit(
            Id.New<CreditNote>(now),
            command.Lines ?? [],
            command.Reason,
            new CreditTerms(number.Value, today, scheme!, turnover));
        if (note.Refusal is not null) return Result<Id<CreditNote>>.Refuse(note.Refusals);

        if (command.ReturnToOrder && invoice.OrderId is { } orderId)
            (await orders.FindAsync(orderId, cancellationToken))?.GiveBack(note.Value.Net);
        invoices.Add(note.Value);
        return note.Value.Id;
    }
}
