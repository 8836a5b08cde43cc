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

/// <summary>Gives a draft its number, its due date and its contribution; from now on it never changes.</summary>
/// <param name="InvoiceId">The draft.</param>
[AllowedTo(Role.Member, Role.Administrator, Scope = Scopes.InvoicesWrite)]
public sealed record IssueInvoice(Id<Invoice> InvoiceId) : Command<Id<Invoice>>, IMovesMoney;

internal sealed class IssueInvoiceHandler(
    SaleRegister sales,
    IInvoiceRepository invoices,
    IOrderRepository orders,
    IContributionSchemeRepository schemes,
    Turnovers turnovers,
    IInvoiceNumbers numbers,
    TimeProvider clock)
    : ICommandHandler<IssueInvoice, Result<Id<Invoice>>>
{
    public async ValueTask<Result<Id<Invoice>>> Handle(IssueInvoice command, CancellationToken cancellationToken)
    {
        if (await invoices.FindAsync(command.InvoiceId, cancellationToken) is not { } invoice)
            return new InvoiceNotFound(command.InvoiceId);
        if (invoice.Status is not InvoiceStatus.Draft) return new InvoiceNotDraft(invoice.Id, invoice.Status);

        var parties = await sales.OfAsync(invoice.UnitId, invoice.ClientId, cancellationToken);
        if (parties.Unit.InvoiceRefusal() is { } closed) return closed;

        var today = parties.Entity.DayAt(clock.GetUtcNow());
        var scheme = (await schemes.OfAsync(parties.Entity.Id, cancellationToken)).On(today);
        if (scheme.Refusal is { } noScheme) return noScheme;

        var number = await numbers.NextAsync(
            parties.Entity.Id, InvoiceNumber.Invoices, today, cancellationToken);
        if (number.Refusal is { } early) return early;

        return invoice
            .Issue(parties.Sale, new IssueTerms(
                number.Value,
                today,
                PartiesOf(parties),
                scheme.Value,
                await turnovers.OfAsync(parties.Entity, invoice.UnitId, today.Year, cancellationToken),
                invoice.OrderId is { } orderId ? await orders.FindAsync(orderId, cancellationToken) : null))
            .Answer(invoice.Id);
    }

    private static InvoiceParties PartiesOf(SaleParties parties) => new(
        new InvoiceParty(
            parties.Entity.Name, parties.Entity.Address, parties.Entity.EnterpriseNumber, parties.Entity.VatNumber),
        new InvoiceParty(
            parties.Client.Name, parties.Client.Address, parties.Client.EnterpriseNumber, parties.Client.VatNumber),
        parties.Entity.Iban,
        parties.Entity.Bic,
        parties.Client.Language);
}
