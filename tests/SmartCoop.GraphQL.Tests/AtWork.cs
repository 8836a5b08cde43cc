using SmartCoop.Application.Invoices;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Demo;

namespace SmartCoop.GraphQL.Tests;

/// <summary>A cooperative at work in a host: the demo's founders, units and clients, and what a test adds.</summary>
internal sealed class AtWork
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private readonly DemoClock _clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly DemoCooperative _cooperative;
    private readonly DemoHand _hand;

    private AtWork(SmartCoopHost host)
    {
        _hand = new DemoHand(host.Services, _clock);
        _cooperative = new DemoCooperative(_hand, _clock);
    }

    /// <summary>The units of the demo cooperative, all of them open.</summary>
    public IReadOnlyList<Id<ProductionUnit>> Units => _cooperative.Units;

    /// <summary>A cooperative whose contribution is 6.5 %, with twelve units and ten clients.</summary>
    public static async Task<AtWork> FoundAsync(SmartCoopHost host)
    {
        var work = new AtWork(host);
        await work._cooperative.FoundAsync(Today.AddMonths(-1), CancellationToken.None);
        return work;
    }

    /// <summary>One more unit with the same manager as the first.</summary>
    public async Task<Id<ProductionUnit>> OpenUnitAsync(int number)
    {
        var first = (await _hand.AskAsync(new GetUnits([Units[0]]), CancellationToken.None)).Single();
        var manager = (await _hand.AskAsync(new ListManagersOfUnits([Units[0]]), CancellationToken.None)).Single();
        var unit = await _hand.DoAsync(
            new DraftUnit(first.EntityId, $"Unit {number}", "testing", UnitKind.Personal, [manager.MemberId]),
            CancellationToken.None);
        return await _hand.DoAsync(new OpenUnit(unit), CancellationToken.None);
    }

    /// <summary>An issued invoice of two lines over 121.00 EUR, for one of the first six clients.</summary>
    public async Task<InvoiceView> InvoiceAsync(Id<ProductionUnit> unit, int client)
    {
        List<LineItem> lines =
        [
            new("Design", Quantity.Of(1.5m), Money.Of(40m, Currency.Eur), VatCategory.Standard),
            new("Printing", Quantity.One, Money.Of(40m, Currency.Eur), VatCategory.Standard),
        ];
        var draft = await _hand.DoAsync(
            new DraftInvoice(unit, _cooperative.Clients[client % 6], lines), CancellationToken.None);
        var issued = await _hand.DoAsync(new IssueInvoice(draft), CancellationToken.None);
        return (await _hand.AskAsync(new GetInvoices([issued]), CancellationToken.None)).Single();
    }

    /// <summary>Money for some invoices arrives at the bank and finds them.</summary>
    public async Task ReceiveAsync(params IReadOnlyList<InvoiceView> invoices)
    {
        var transfers = invoices.Select(invoice => new DemoTransfer(
            Today, "A client", Money.Of(121m, Currency.Eur), invoice.Communication!));
        var file = await _cooperative.Bank.FileAsync(Today, Today, [.. transfers], CancellationToken.None);
        await _hand.DoAsync(new ImportBankStatement(file), CancellationToken.None);
        foreach (var invoice in invoices)
            while (!await IsPaidAsync(invoice.Id)) await Task.Delay(20);
    }

    private async Task<bool> IsPaidAsync(Id<Invoice> invoice) =>
        (await _hand.AskAsync(new GetInvoices([invoice]), CancellationToken.None)).Single()
            .Status is InvoiceStatus.Paid;
}
