using SmartCoop.Application.Clients;
using SmartCoop.Application.Contacts;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Governance;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Members;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Demo;

/// <summary>Founds the demo cooperative: one entity, its members with their shares, their units, its clients.</summary>
internal sealed class DemoCooperative(DemoHand hand, DemoClock clock)
{
    public static Iban Account { get; } = Iban.Parse("BE32123456789002");

    /// <summary>The units, in the order of <see cref="DemoCast.Parts"/>.</summary>
    public List<Id<ProductionUnit>> Units { get; } = [];

    /// <summary>The clients, in the order of <see cref="DemoCast.Customers"/>.</summary>
    public List<Id<Client>> Clients { get; } = [];

    /// <summary>The bank that keeps its account.</summary>
    public DemoBank Bank { get; } = new(Account, Money.Zero(Currency.Eur));

    /// <summary>Founds everything in the weeks before a day.</summary>
    public async Task FoundAsync(DateOnly before, CancellationToken cancellationToken)
    {
        clock.GoTo(before.AddDays(-20));
        var entity = await EntityAsync(before.AddDays(-20), cancellationToken);
        var members = await MembersAsync(entity, before.AddDays(-15), cancellationToken);

        clock.GoTo(before.AddDays(-10));
        foreach (var (part, member) in DemoCast.Parts.Zip(members))
        {
            var unit = await hand.DoAsync(
                new DraftUnit(entity, part.Unit, part.Trade, UnitKind.Personal, [member]), cancellationToken);
            await hand.DoAsync(new OpenUnit(unit), cancellationToken);
            Units.Add(unit);
        }

        foreach (var customer in DemoCast.Customers)
            Clients.Add(await hand.DoAsync(new RegisterClient(Details(customer)), cancellationToken));
    }

    private async Task<Id<LegalEntity>> EntityAsync(DateOnly on, CancellationToken cancellationToken)
    {
        var entity = await hand.DoAsync(
            new RegisterLegalEntity(
                "SmartCoop Démo",
                CountryCode.Belgium,
                Currency.Eur,
                Account,
                new PostalAddressInput("Rue Coenraets 72", "1060", "Bruxelles", CountryCode.Belgium),
                "Europe/Brussels",
                EnterpriseNumber.Parse("1000000021"),
                VatNumber.Parse("BE1000000021")),
            cancellationToken);

        var decision = await hand.DoAsync(
            new TakeDecision(entity, DecisionBody.GeneralAssembly, on, "The mutualised contribution is 6.5 %"),
            cancellationToken);
        await hand.DoAsync(
            new AdoptContributionScheme(
                entity, ContributionTerms.Parse("6.5 % of each document"), on, decision),
            cancellationToken);
        return entity;
    }

    private async Task<List<Id<Member>>> MembersAsync(
        Id<LegalEntity> entity,
        DateOnly on,
        CancellationToken cancellationToken)
    {
        List<Id<Member>> members = [];
        List<Id<ShareSubscription>> shares = [];
        foreach (var (index, part) in DemoCast.Parts.Index())
        {
            var email = EmailAddress.Parse($"unit{index + 1}@example.org");
            members.Add(await hand.DoAsync(
                new ApplyForMembership(entity, part.Manager, email), cancellationToken));
            shares.Add(await hand.DoAsync(new SubscribeShares(members[^1], Count: 1), cancellationToken));
        }

        var subscriptions = await hand.AskAsync(new GetShareSubscriptions(shares), cancellationToken);
        var transfers = subscriptions
            .Select(share => new DemoTransfer(on, "A future member", share.Amount, share.Communication))
            .ToList();
        await ReceiveAsync(on, on, transfers, cancellationToken);
        return members;
    }

    /// <summary>Imports a statement and lets every transfer find what it pays.</summary>
    public async Task ReceiveAsync(
        DateOnly from,
        DateOnly until,
        IReadOnlyList<DemoTransfer> transfers,
        CancellationToken cancellationToken)
    {
        clock.GoTo(until);
        var file = await Bank.FileAsync(from, until, transfers, cancellationToken);
        await hand.DoAsync(new ImportBankStatement(file), cancellationToken);
        foreach (var transaction in await hand.AskAsync(new ListUnexaminedTransactions(1_000), cancellationToken))
            await hand.DoAsync(new MatchPayment(transaction), cancellationToken);
    }

    private static ClientDetails Details(DemoCast.Customer customer)
    {
        var isCompany = customer.VatNumber is not null;
        var country = CountryCode.Parse(customer.Country);
        return new ClientDetails(
            isCompany ? ClientKind.Company : ClientKind.PrivatePerson,
            customer.Name,
            country,
            isCompany ? VatStatus.Registered : VatStatus.NotRegistered,
            new PostalAddressInput(customer.Street, customer.PostalCode, customer.City, country),
            Language.French,
            customer.EnterpriseNumber is { } enterprise ? EnterpriseNumber.Parse(enterprise) : null,
            customer.VatNumber is { } vat ? VatNumber.Parse(vat) : null);
    }
}
