using SmartCoop.Application.Budgets;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Members;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Partners;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Demo;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>A cooperative that has fifty of everything that can be listed.</summary>
internal sealed class FiftyOfEverything
{
    public const int Many = 50;
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly List<LineItem> Lines =
        [new("Design", Quantity.One, Money.Of(100m, Currency.Eur), VatCategory.Standard)];

    private readonly DemoClock _clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly DemoCooperative _cooperative;
    private readonly DemoHand _hand;

    private FiftyOfEverything(SmartCoopHost host)
    {
        _hand = new DemoHand(host.Services, _clock);
        _cooperative = new DemoCooperative(_hand, _clock);
    }

    public static async Task FillAsync(SmartCoopHost host)
    {
        var fifty = new FiftyOfEverything(host);
        await fifty._cooperative.FoundAsync(Today.AddMonths(-1), CancellationToken.None);
        fifty._clock.GoTo(Today);
        var first = await fifty.AskAsync(fifty._cooperative.Units[0]);
        var manager = (await fifty._hand.AskAsync(
            new ListManagersOfUnits([first.Id]), CancellationToken.None)).Single().MemberId;

        var invoices = new List<Id<Domain.Invoices.Invoice>>();
        for (var i = 0; i < Many; i++)
        {
            await fifty.MemberWithTokenAsync(first.EntityId, i);
            invoices.Add(await fifty.UnitAsync(first.EntityId, manager, fifty._cooperative.Clients[i % 6]));
        }

        await fifty.PayAsync(invoices);
        foreach (var invoice in invoices)
            await fifty._hand.DoAsync(
                new CreditInvoice(invoice, "A lamp was missing", Lines), CancellationToken.None);
    }

    private async Task<UnitView> AskAsync(Id<ProductionUnit> unit) =>
        (await _hand.AskAsync(new GetUnits([unit]), CancellationToken.None)).Single();

    private async Task MemberWithTokenAsync(Id<LegalEntity> entity, int number)
    {
        var email = EmailAddress.Parse($"member{number}@example.org");
        var member = await _hand.DoAsync(
            new ApplyForMembership(entity, $"Member {number}", email), CancellationToken.None);
        await _hand.DoAsync(new SubscribeShares(member, Count: 1), CancellationToken.None);
        var expiresAt = _clock.GetUtcNow().AddDays(100);
        await _hand.DoAsync(
            new CreateApiToken("Ledger", [ApiScope.InvoicesRead], expiresAt, [_cooperative.Units[number % 12]]),
            CancellationToken.None);
    }

    /// <summary>A unit with an order and an invoice.</summary>
    private async Task<Id<Domain.Invoices.Invoice>> UnitAsync(
        Id<LegalEntity> entity,
        Id<Member> manager,
        Id<Client> client)
    {
        var unit = await _hand.DoAsync(
            new DraftUnit(entity, "Unit", "testing", UnitKind.Personal, [manager]), CancellationToken.None);
        await _hand.DoAsync(new OpenUnit(unit), CancellationToken.None);
        var order = await _hand.DoAsync(
            new DraftOrder(unit, client, "Design", Lines, Today.AddDays(30)), CancellationToken.None);
        await _hand.DoAsync(new SubmitOrder(order), CancellationToken.None);
        await _hand.DoAsync(new ApproveOrder(order), CancellationToken.None);
        await _hand.DoAsync(new SendOrder(order), CancellationToken.None);
        var draft = await _hand.DoAsync(new DraftInvoice(unit, client, [.. Lines, .. Lines]), CancellationToken.None);
        return await _hand.DoAsync(new IssueInvoice(draft), CancellationToken.None);
    }

    private async Task PayAsync(IReadOnlyList<Id<Domain.Invoices.Invoice>> invoices)
    {
        var issued = await _hand.AskAsync(new GetInvoices(invoices), CancellationToken.None);
        await _cooperative.ReceiveAsync(
            Today,
            Today,
            [
                .. issued.Select(invoice => new DemoTransfer(
                    Today, "A client", invoice.Gross, invoice.Communication!)),
            ],
            CancellationToken.None);
        foreach (var invoice in issued)
            await _hand.DoAsync(
                new ReserveBudget(invoice.UnitId, Money.Of(1m, Currency.Eur), SpendingPurpose.Expense, "lamps"),
                CancellationToken.None);
    }
}
