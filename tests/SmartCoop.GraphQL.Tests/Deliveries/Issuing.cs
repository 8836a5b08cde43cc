using Mediator;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Contacts;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Governance;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Members;
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
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.GraphQL.Tests.Deliveries;

/// <summary>A legal entity with a unit that issues invoices to a client, whatever host it lives in.</summary>
internal sealed class Issuing(IServiceProvider services)
{
    private static readonly PostalAddressInput Address =
        new("Rue Émile Féron 70", "1060", "Bruxelles", CountryCode.Belgium);

    private Id<ProductionUnit> _unit;
    private Id<Client> _client;

    /// <summary>Founds all that an invoice needs.</summary>
    public static async Task<Issuing> FoundAsync(IServiceProvider services)
    {
        var issuing = new Issuing(services);
        var entity = await issuing.DoAsync(new RegisterLegalEntity(
            "Les Ateliers Réunis", CountryCode.Belgium, Currency.Eur, Iban.Parse("BE72000000001616"), Address,
            "Europe/Brussels", EnterpriseNumber.Parse("0403019261")));
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().Date);
        var decision = await issuing.DoAsync(new TakeDecision(entity, DecisionBody.Board, today, "A flat rate"));
        await issuing.DoAsync(new AdoptContributionScheme(
            entity, ContributionTerms.Of(FlatRate.Default), today, decision));
        issuing._unit = await issuing.OpenUnitAsync(entity);
        issuing._client = await issuing.DoAsync(new RegisterClient(new ClientDetails(
            ClientKind.PrivatePerson, "Zoé Ôzgür", CountryCode.Belgium, VatStatus.NotRegistered, Address,
            Language.French)));
        return issuing;
    }

    /// <summary>Issues an invoice of 1,210.00 EUR.</summary>
    public async Task<Id<Invoice>> IssueAsync()
    {
        var line = new LineItem("Concert", Quantity.One, Money.Of(1_000m, Currency.Eur), VatCategory.Standard);
        var invoice = await DoAsync(new DraftInvoice(_unit, _client, [line]));
        return await DoAsync(new IssueInvoice(invoice));
    }

    /// <summary>Takes back the whole of an invoice.</summary>
    public Task<Id<CreditNote>> CreditAsync(Id<Invoice> invoice) => DoAsync(new CreditInvoice(invoice, "Annulé"));

    private async Task<Id<ProductionUnit>> OpenUnitAsync(Id<LegalEntity> entity)
    {
        var ada = await DoAsync(new ApplyForMembership(entity, "Ada", EmailAddress.Parse("ada@ateliers.example")));
        await PayAsync(await DoAsync(new SubscribeShares(ada, 1)));
        var unit = await DoAsync(new DraftUnit(entity, "Sons", "sound", UnitKind.Personal, [ada]));
        return await DoAsync(new OpenUnit(unit));
    }

    private async Task PayAsync(Id<ShareSubscription> id)
    {
        await using var scope = services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.BeginAsync(default);
        var subscription = await scope.ServiceProvider.GetRequiredService<IShareSubscriptionRepository>()
            .FindAsync(id, default);
        Assert.Empty(subscription!.Pay(subscription.Amount, subscription.SubscribedOn).Refusals);
        await work.StoreAsync(default);
        await work.CommitAsync(default);
    }

    private async Task<T> DoAsync<T>(Command<T> command)
        where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var keyed = command with { IdempotencyKey = Guid.NewGuid().ToString() };
        var result = await scope.ServiceProvider.GetRequiredService<ISender>().Send(keyed);
        Assert.Empty(result.Refusals);
        return result.Value;
    }
}
