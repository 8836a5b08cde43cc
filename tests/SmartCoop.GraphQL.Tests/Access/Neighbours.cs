using System.Runtime.CompilerServices;
using SmartCoop.Application.Access;
using SmartCoop.Application.Budgets;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Contacts;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Governance;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Members;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Partners;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Reading;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Demo;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>
/// Two people of one cooperative who have nothing to do with each other, each with one of everything. Whatever is
/// theirs says so: it contains the household's mark.
/// </summary>
internal sealed partial class Neighbours
{
    private static readonly ConditionalWeakTable<SmartCoopHost, Task<Neighbours>> Settled = [];
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly Iban Account = Iban.Parse("BE32123456789002");

    private readonly DemoClock _clock = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly DemoBank _bank = new(Account, Money.Zero(Currency.Eur));
    private readonly DemoHand _hand;

    private string _beginning = "";
    private Id<Decision> _decision;
    private Id<ApiToken> _token;
    private Id<Allocation> _payment;
    private Id<BankTransaction> _unknownMoney;

    private Neighbours(SmartCoopHost host) => _hand = new DemoHand(host.Services, _clock);

    /// <summary>The one whose eyes we look through.</summary>
    public Household Here { get; private set; } = null!;

    /// <summary>The one nobody here may see.</summary>
    public Household There { get; private set; } = null!;

    public Id<LegalEntity> Entity { get; private set; }

    /// <summary>The neighbours of a host, who move in when they are first asked for.</summary>
    public static Task<Neighbours> OfAsync(SmartCoopHost host) => Settled.GetValue(host, SettleAsync);

    private static async Task<Neighbours> SettleAsync(SmartCoopHost host)
    {
        var start = await host.DataAsync(Viewer.System("start"), "{ changes { resumeCursor } }");
        var neighbours = new Neighbours(host) { _beginning = (string)start["changes"]!["resumeCursor"]! };
        await neighbours.FoundAsync();
        neighbours.Here = await neighbours.MoveInAsync("qhere", price: 111.11m);
        neighbours.There = await neighbours.MoveInAsync("qthere", price: 222.22m);
        return neighbours;
    }

    /// <summary>Somebody here, in one of the roles.</summary>
    public Viewer As(Role role)
    {
        var viewer = new Viewer($"{role}") { Roles = [role] };
        return role switch
        {
            Role.Member => viewer with { MemberId = Here.Manager },
            Role.Adviser => viewer with { UnitIds = [Here.Unit] },
            Role.Client => viewer with { ClientId = Here.Client },
            Role.Partner => viewer with { UnitIds = [Here.Unit], Scopes = [.. Scopes.All] },
            _ => viewer,
        };
    }

    /// <summary>One more unit, which both run together.</summary>
    public async Task<Id<ProductionUnit>> TakeOverAsync()
    {
        var unit = await DoAsync(new DraftUnit(
            Entity, "Together", "everything", UnitKind.Collective, [Here.Manager, There.Manager]));
        return await DoAsync(new OpenUnit(unit));
    }

    /// <summary>An invoice of a unit is issued and paid.</summary>
    public async Task PayAsync(Id<ProductionUnit> unit)
    {
        List<LineItem> lines =
        [
            new("Work", Quantity.One, Money.Of(100m, Currency.Eur), VatCategory.Standard),
        ];
        await PaidAsync(await DoAsync(new DraftInvoice(unit, Here.Client, lines)), "Somebody");
    }

    /// <summary>What is rare: money that says only half of what it is for, and a partner's token.</summary>
    public async Task EnrichAsync()
    {
        List<LineItem> lines =
        [
            new("Work", Quantity.One, Money.Of(40m, Currency.Eur), VatCategory.Standard),
        ];
        var open = await DoAsync(new IssueInvoice(await DoAsync(new DraftInvoice(Here.Unit, Here.Client, lines))));
        var invoice = (await _hand.AskAsync(new GetInvoices([open]), default)).Single();
        await ReceiveAsync(new DemoTransfer(Today, "Payer unknown", invoice.Due, null, $"{invoice.Number}"));
        var page = await _hand.AskAsync(
            new ListBankTransactions(null, null, AllocationState.Unallocated, null, null, new PageRequest(First: 1)),
            default);
        _unknownMoney = page.Items.Single().Id;
        _payment = (await _hand.AskAsync(new ListPaymentsOfInvoices([Here.Invoice]), default))[0].Id;
        await DoAsync(new AcceptOrder(Here.SecondLink, "Somebody"));
        await DoAsync(new ConsumeReservation(There.Reservation));
        var paid = (await _hand.AskAsync(new ListPaymentsOfInvoices([There.Invoice]), default)).Single();
        await DoAsync(new ReversePayment(paid.Id));
        _token = (await DoAsync(new CreateApiToken("Ledger", [ApiScope.InvoicesRead], _clock.GetUtcNow().AddDays(9))))
            .ApiTokenId;
    }

    private async Task FoundAsync()
    {
        Entity = await DoAsync(new RegisterLegalEntity(
            "SmartCoop",
            CountryCode.Belgium,
            Currency.Eur,
            Account,
            new PostalAddressInput("Rue Coenraets 72", "1060", "Bruxelles", CountryCode.Belgium),
            "Europe/Brussels",
            EnterpriseNumber.Parse("1000000021"),
            VatNumber.Parse("BE1000000021")));
        var decision = _decision = await DoAsync(new TakeDecision(
            Entity, DecisionBody.GeneralAssembly, Today.AddDays(-30), "The contribution"));
        await DoAsync(new AdoptContributionScheme(
            Entity, ContributionTerms.Parse("6.5 % of each document"), Today.AddDays(-30), decision));
    }

    private async Task<Household> MoveInAsync(string mark, decimal price)
    {
        var manager = await ManagerAsync(mark);
        var unit = await DoAsync(new DraftUnit(Entity, $"Unit {mark}", $"Trade {mark}", UnitKind.Personal, [manager]));
        await DoAsync(new OpenUnit(unit));
        var client = await DoAsync(new RegisterClient(new ClientDetails(
            ClientKind.PrivatePerson,
            $"Client {mark}",
            CountryCode.Belgium,
            VatStatus.NotRegistered,
            new PostalAddressInput($"Street {mark}", "1000", $"City {mark}", CountryCode.Belgium),
            Language.French,
            Email: EmailAddress.Parse($"client@{mark}.example.org"))));

        List<LineItem> lines =
        [
            new($"Work {mark}", Quantity.One, Money.Of(price, Currency.Eur), VatCategory.Standard),
        ];
        var order = await DoAsync(new DraftOrder(unit, client, $"Order {mark}", lines, Today.AddDays(20)));
        var offer = await OfferAsync(unit, client, $"Offer {mark}", lines);
        var second = await OfferAsync(unit, client, $"Second {mark}", lines);
        var draft = await DoAsync(new DraftInvoice(unit, client, lines, BuyerReference: $"Draft {mark}"));
        var invoice = await PaidAsync(
            await DoAsync(new DraftInvoice(unit, client, lines, BuyerReference: $"Reference {mark}")), mark);
        var credited = await DoAsync(new DraftInvoice(unit, client, lines, BuyerReference: $"Credited {mark}"));
        await DoAsync(new IssueInvoice(credited));
        var note = await DoAsync(new CreditInvoice(credited, $"Reason {mark}"));
        var reservation = await DoAsync(new ReserveBudget(
            unit, Money.Of(20, Currency.Eur), SpendingPurpose.Wage, $"Note {mark}"));

        return new Household(mark, manager, unit, client)
        {
            Order = order,
            Offer = offer.OrderId,
            Link = offer.AcceptanceLink!,
            SecondLink = second.AcceptanceLink!,
            Draft = draft,
            Invoice = invoice,
            CreditNote = note,
            Reservation = reservation,
        };
    }

    private async Task<SentOrder> OfferAsync(
        Id<ProductionUnit> unit,
        Id<Client> client,
        string title,
        IReadOnlyList<LineItem> lines)
    {
        var order = await DoAsync(new DraftOrder(unit, client, title, lines, Today.AddDays(20)));
        await DoAsync(new SubmitOrder(order));
        await DoAsync(new ApproveOrder(order));
        return await DoAsync(new SendOrder(order));
    }

    private async Task<Id<Member>> ManagerAsync(string mark)
    {
        var member = await DoAsync(new ApplyForMembership(
            Entity, $"Member {mark}", EmailAddress.Parse($"member@{mark}.example.org"), new DateOnly(1971, 3, 4)));
        var share = await DoAsync(new SubscribeShares(member, Count: 1));
        var subscription = (await _hand.AskAsync(new GetShareSubscriptions([share]), default)).Single();
        await ReceiveAsync(new DemoTransfer(
            Today, $"Payer {mark}", subscription.Amount, subscription.Communication));
        return member;
    }

    private async Task<Id<Domain.Invoices.Invoice>> PaidAsync(Id<Domain.Invoices.Invoice> draft, string mark)
    {
        var id = await DoAsync(new IssueInvoice(draft));
        var invoice = (await _hand.AskAsync(new GetInvoices([id]), default)).Single();
        await ReceiveAsync(new DemoTransfer(Today, $"Payer {mark}", invoice.Due, invoice.Communication!));
        return id;
    }

    /// <summary>The host's own job matches what arrives, sooner or later; a second look changes nothing.</summary>
    private async Task ReceiveAsync(DemoTransfer transfer)
    {
        await DoAsync(new ImportBankStatement(await _bank.FileAsync(Today, Today, [transfer], default)));
        while (await _hand.AskAsync(new ListUnexaminedTransactions(1), default) is { Count: > 0 })
            await Task.Delay(20);
    }

    private Task<T> DoAsync<T>(Application.Pipeline.Command<T> command)
        where T : notnull => _hand.DoAsync(command, default);
}
