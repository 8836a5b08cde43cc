using SmartCoop.Application.Invoices;
using SmartCoop.Application.Orders;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;

namespace SmartCoop.GraphQL.Demo;

/// <summary>
/// Lives a year of the demo cooperative: invoices go out, most are paid in time, some late, few never.
/// </summary>
internal sealed class DemoYear(DemoCooperative cooperative, DemoHand hand, DemoClock clock)
{
    private const int Months = 12;
    private readonly Random _chance = new(20260101);
    private readonly List<DemoTransfer> _underway = [];

    /// <summary>How many invoices went out.</summary>
    public int Invoices { get; private set; }

    /// <summary>Lives the twelve months before a day, the last of them up to that day.</summary>
    public async Task LiveAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(-Months);
        await cooperative.FoundAsync(first, cancellationToken);

        for (var month = first; month < today; month = month.AddMonths(1))
        {
            var lastDay = Earlier(month.AddMonths(1).AddDays(-1), today.AddDays(-1));
            foreach (var (day, part) in Plan(month, lastDay)) await SellAsync(day, part, cancellationToken);

            var arrived = _underway.Where(transfer => transfer.On <= lastDay).OrderBy(transfer => transfer.On).ToList();
            _underway.RemoveAll(transfer => transfer.On <= lastDay);
            await cooperative.ReceiveAsync(month, lastDay, arrived, cancellationToken);
        }
    }

    private List<(DateOnly Day, int Part)> Plan(DateOnly month, DateOnly lastDay) =>
    [
        .. DemoCast.Parts.Index()
            .Where(part => _chance.Next(Months) < part.Item.InvoicesPerYear)
            .Select(part => (month.AddDays(_chance.Next(lastDay.Day)), part.Index))
            .OrderBy(sale => sale.Item1),
    ];

    private async Task SellAsync(DateOnly day, int part, CancellationToken cancellationToken)
    {
        clock.GoTo(day);
        var (unit, client) = (cooperative.Units[part], _chance.Next(cooperative.Clients.Count));
        var lines = Lines(DemoCast.Parts[part], DemoCast.Customers[client]);
        var invoice = _chance.Next(3) is 0
            ? await OrderedAsync(unit, client, lines, cancellationToken)
            : await hand.DoAsync(new DraftInvoice(unit, cooperative.Clients[client], lines), cancellationToken);

        await hand.DoAsync(new IssueInvoice(invoice), cancellationToken);
        Invoices++;
        var issued = (await hand.AskAsync(new GetInvoices([invoice]), cancellationToken)).Single();
        Expect(issued, DemoCast.Customers[client].Name, day);
    }

    private async Task<Id<Invoice>> OrderedAsync(
        Id<Domain.Units.ProductionUnit> unit,
        int client,
        List<LineItem> lines,
        CancellationToken cancellationToken)
    {
        var validUntil = DateOnly.FromDateTime(clock.GetUtcNow().Date).AddDays(30);
        var order = await hand.DoAsync(
            new DraftOrder(unit, cooperative.Clients[client], lines[0].Description, lines, validUntil),
            cancellationToken);
        await hand.DoAsync(new SubmitOrder(order), cancellationToken);
        await hand.DoAsync(new ApproveOrder(order), cancellationToken);
        var sent = await hand.DoAsync(new SendOrder(order), cancellationToken);
        await hand.DoAsync(
            new AcceptOrder(sent.AcceptanceLink!, DemoCast.Customers[client].Name), cancellationToken);

        return await hand.DoAsync(new DraftInvoiceFromOrder(order), cancellationToken);
    }

    private void Expect(InvoiceView invoice, string client, DateOnly issuedOn)
    {
        var luck = _chance.Next(100);
        if (luck < 4) return; // Never paid.

        var on = issuedOn.AddDays(luck < 20 ? _chance.Next(32, 60) : _chance.Next(8, 30));
        var amount =
            luck is >= 90 and < 95 ? Money.FromMinorUnits(invoice.Gross.MinorUnits / 2, Currency.Eur) : invoice.Gross;
        var copied = luck is < 95 or > 97;
        _underway.Add(new DemoTransfer(
            on, client, amount, copied ? invoice.Communication : null, copied ? "" : $"facture {invoice.Number}"));
    }

    private List<LineItem> Lines(DemoCast.Part part, DemoCast.Customer customer)
    {
        var category = customer.Country is not "BE" ? VatCategory.ReverseChargeEu
            : part.Trade is "dance company" ? VatCategory.Reduced
            : VatCategory.Standard;
        var quantity = part.UnitPrice > 1_000m ? 1m : _chance.Next(1, part.UnitPrice < 100m ? 25 : 6);
        return [new(part.Work, Quantity.Of(quantity), Money.Of(part.UnitPrice, Currency.Eur), category)];
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
