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
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>
/// A new legal entity with a bank account, one member, one open unit and one client, made by commands.
/// </summary>
internal sealed class Cooperative
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    private static readonly PostalAddressInput Address = new(
        "Rue Émile Féron 70",
        "1060",
        "Bruxelles",
        CountryCode.Belgium);

    private readonly TestDatabase _database;
    private Money _balance = Euro(0);
    private int _statements;
    private int _movements;

    private Cooperative(TestDatabase database) => _database = database;

    public Iban Iban { get; } = AnyIban();

    public Id<LegalEntity> Entity { get; private set; }

    public Id<ProductionUnit> Unit { get; private set; }

    public Id<Client> Client { get; private set; }

    public static Money Euro(decimal amount) => Money.Of(amount, Currency.Eur);

    /// <summary>Founds it; the member is admitted by a share that is paid at the bank.</summary>
    public static async Task<Cooperative> FoundAsync(TestDatabase database)
    {
        var cooperative = new Cooperative(database);
        cooperative.Entity = await cooperative.DoAsync(new RegisterLegalEntity(
            "Smart", CountryCode.Belgium, Currency.Eur, cooperative.Iban, Address, "Europe/Brussels"));
        var decision = await cooperative.DoAsync(new TakeDecision(
            cooperative.Entity, DecisionBody.GeneralAssembly, new DateOnly(2020, 1, 1), "Contribution of 6.5 %"));
        await cooperative.DoAsync(new AdoptContributionScheme(
            cooperative.Entity, ContributionTerms.Of(FlatRate.Default), new DateOnly(2020, 1, 1), decision));
        cooperative.Client = await cooperative.DoAsync(new RegisterClient(new ClientDetails(
            ClientKind.PrivatePerson, "Théâtre du Midi", CountryCode.Belgium, VatStatus.NotRegistered, Address,
            Language.French)));
        cooperative.Unit = await cooperative.OpenUnitAsync();
        return cooperative;
    }

    public async Task<Id<Invoice>> IssueAsync(decimal net)
    {
        var line = new LineItem("Lighting", Quantity.One, Euro(net), VatCategory.Standard);
        var invoice = await DoAsync(new DraftInvoice(Unit, Client, [line]));
        return await DoAsync(new IssueInvoice(invoice));
    }

    public async Task<InvoiceView> SeeAsync(Id<Invoice> id) => (await AskAsync(new GetInvoices([id]))).Single();

    /// <summary>
    /// Imports a statement that continues the last one, and hands back its transactions in their order.
    /// </summary>
    public async Task<IReadOnlyList<Id<BankTransaction>>> ReceiveAsync(params CamtTransaction[] movements)
    {
        var imported = await DoAsync(new ImportBankStatement(await NextFileAsync(movements)));
        var page = await AskAsync(new ListBankTransactions(
            null, imported.StatementIds.Single(), null, null, null, new(Last: 100)));
        var ids = page.Items.ToDictionary(one => one.BankReference, one => one.Id);
        return [.. movements.Select(movement => ids[movement.BankReference])];
    }

    public async Task<BankFile> NextFileAsync(params CamtTransaction[] movements)
    {
        var start = new CamtStatementStart(
            $"S{++_statements:0000}", _statements, Iban, Today, Today, _balance, _balance);
        var records = CamtWriter.Statement(start, movements);
        _balance = ((CamtStatementEnd)records[^1]).ClosingBalance;
        return await FileAsync(records);
    }

    public static async Task<BankFile> FileAsync(IEnumerable<CamtRecord> records)
    {
        using var file = new MemoryStream();
        await CamtWriter.WriteAsync(file, CamtVersion.Version8, records, TimeProvider.System.GetUtcNow());
        return BankFile.Read(System.Text.Encoding.UTF8.GetString(file.ToArray())).Value;
    }

    public CamtTransaction Movement(decimal amount, StructuredCommunication? communication = null) => new(
        $"R{++_movements:000000}", Today, Today, Euro(amount), "Théâtre du Midi", Communication: communication);

    /// <summary>Does what must be allowed.</summary>
    public async Task<T> DoAsync<T>(Command<T> command)
        where T : notnull
    {
        var result = await TryAsync(command);
        Assert.True(result.Refusal is null, result.Refusal?.Message);
        return result.Value;
    }

    public Task<Result<T>> TryAsync<T>(Command<T> command)
        where T : notnull =>
        _database.InScopeAsync(scope => scope.GetRequiredService<ISender>()
            .Send(command with { IdempotencyKey = Guid.NewGuid().ToString() }).AsTask());

    public Task<T> AskAsync<T>(IQuery<T> query) =>
        _database.InScopeAsync(scope => scope.GetRequiredService<ISender>().Send(query).AsTask());

    private static Iban AnyIban()
    {
        var number = Random.Shared.NextInt64(1_000_000_000, 9_999_999_999);
        var bban = $"{number}{(number % 97 is 0 ? 97 : number % 97):00}";
        return Iban.Parse($"BE{98 - (Int128.Parse(bban + "111400") % 97):00}{bban}");
    }

    private async Task<Id<ProductionUnit>> OpenUnitAsync()
    {
        var member = await DoAsync(new ApplyForMembership(Entity, "Ana Lopes", EmailAddress.Parse("ana@example.org")));
        var subscription = await DoAsync(new SubscribeShares(member, 1));
        var communication = (await AskAsync(new GetShareSubscriptions([subscription]))).Single().Communication;
        await DoAsync(new MatchPayment((await ReceiveAsync(Movement(30, communication))).Single()));

        var unit = await DoAsync(new DraftUnit(Entity, "Atelier Ana", "lighting", UnitKind.Personal, [member]));
        return await DoAsync(new OpenUnit(unit));
    }
}
