using Mediator;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Contacts;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Governance;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Members;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Application.Pipeline;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>A cooperative in its first hour, made by the use cases themselves, before the hosts start.</summary>
internal sealed class Cooperative(TestDatabase database)
{
    private int _keys;

    public static Iban Account { get; } = Iban.Parse("BE32123456789002");

    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public Id<LegalEntity> Entity { get; private set; }

    public Id<ProductionUnit> Unit { get; private set; }

    public Id<Client> Client { get; private set; }

    /// <summary>Registers the entity, and nothing else.</summary>
    public async Task RegisterAsync() => Entity = await DoAsync(new RegisterLegalEntity(
        "SmartCoop",
        CountryCode.Belgium,
        Currency.Eur,
        Account,
        new PostalAddressInput("Rue Coenraets 72", "1060", "Bruxelles", CountryCode.Belgium),
        "Europe/Brussels"));

    /// <summary>Adds what an invoice needs: a scheme, a member whose share is paid, a unit, a client.</summary>
    public async Task FoundAsync()
    {
        await RegisterAsync();
        var decision = await DoAsync(new TakeDecision(Entity, DecisionBody.GeneralAssembly, Today, "6.5 %"));
        await DoAsync(new AdoptContributionScheme(
            Entity, ContributionTerms.Parse("6.5 % of each document"), Today, decision));

        var member = await DoAsync(new ApplyForMembership(Entity, "Ada", EmailAddress.Parse("ada@example.org")));
        var share = await DoAsync(new SubscribeShares(member, Count: 1));
        var subscription = (await AskAsync(new GetShareSubscriptions([share]))).Single();
        await ImportAsync(Movement("SHARE-1", subscription.Amount, subscription.Communication));
        foreach (var transaction in await AskAsync(new ListUnexaminedTransactions(10)))
            await DoAsync(new MatchPayment(transaction));

        Unit = await DoAsync(new DraftUnit(Entity, "Atelier", "design", UnitKind.Personal, [member]));
        await DoAsync(new OpenUnit(Unit));
        Client = await DoAsync(new RegisterClient(Person("Bob")));
    }

    /// <summary>An invoice of a net amount, issued.</summary>
    public async Task<Id<Invoice>> IssueAsync(decimal net)
    {
        var line = new LineItem("Work", Quantity.One, Money.Of(net, Currency.Eur), VatCategory.Standard);
        var invoice = await DoAsync(new DraftInvoice(Unit, Client, [line]));
        await DoAsync(new IssueInvoice(invoice));
        return invoice;
    }

    /// <summary>Imports a statement of today.</summary>
    public Task<ImportedStatements> ImportAsync(params CamtTransaction[] movements) =>
        DoAsync(new ImportBankStatement(BankFile.Parse(
            BankYear.File($"S-{_keys}", Today, Today, Money.Zero(Currency.Eur), movements), provider: null)));

    public static CamtTransaction Movement(string reference, Money amount, StructuredCommunication? communication) =>
        new(reference, Today, Today, amount, "Bob", Iban.Parse("BE68539007547034"), communication);

    public static ClientDetails Person(string name) => new(
        ClientKind.PrivatePerson,
        name,
        CountryCode.Belgium,
        VatStatus.NotRegistered,
        new PostalAddressInput("Rue Haute 1", "1000", "Bruxelles", CountryCode.Belgium),
        Language.French);

    public async Task<T> DoAsync<T>(Command<T> command)
        where T : notnull
    {
        var keyed = command with { IdempotencyKey = $"seed-{++_keys}" };
        var result = await database.InScopeAsync(
            scope => scope.GetRequiredService<ISender>().Send(keyed).AsTask());
        return result.Value;
    }

    public Task<T> AskAsync<T>(IQuery<T> query) =>
        database.InScopeAsync(scope => scope.GetRequiredService<ISender>().Send(query).AsTask());
}
