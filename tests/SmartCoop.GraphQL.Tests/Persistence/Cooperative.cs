using Mediator;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Contacts;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Governance;
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
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Tests.Persistence;

/// <summary>A small cooperative: a legal entity with a scheme, a member, an open unit and a client.</summary>
internal sealed class Cooperative
{
    private static readonly PostalAddressInput Address =
        new("Rue Émile Féron 70", "1060", "Bruxelles", CountryCode.Belgium);

    private readonly IServiceProvider _services;

    private Cooperative(IServiceProvider services) => _services = services;

    public Id<LegalEntity> EntityId { get; private set; }

    public Id<Member> MemberId { get; private set; }

    public Id<ProductionUnit> UnitId { get; private set; }

    public Id<Client> ClientId { get; private set; }

    /// <summary>Founds a cooperative of its own, beside others in the same database.</summary>
    public static Task<Cooperative> FoundAsync(TestDatabase database) => FoundAsync(database.Services);

    /// <summary>Founds a cooperative of its own in whatever these services store in.</summary>
    public static async Task<Cooperative> FoundAsync(IServiceProvider services)
    {
        var coop = new Cooperative(services);
        coop.EntityId = await coop.DoneAsync(new RegisterLegalEntity(
            "SmartCoop",
            CountryCode.Belgium,
            Currency.Eur,
            AnyIban(),
            Address,
            "Europe/Brussels"));
        var decision = await coop.DoneAsync(new TakeDecision(
            coop.EntityId, DecisionBody.GeneralAssembly, new DateOnly(2020, 1, 1), "6.5 %"));
        await coop.DoneAsync(new AdoptContributionScheme(
            coop.EntityId, ContributionTerms.Of(FlatRate.Default), new DateOnly(2020, 1, 1), decision));
        coop.MemberId = await coop.AdmittedAsync();
        coop.UnitId = await coop.OpenedUnitAsync();
        coop.ClientId = await coop.ClientAsync("Théâtre des Doms");
        return coop;
    }

    public static string Key() => Guid.NewGuid().ToString();

    /// <summary>Sends a command, under a key of its own unless it has one.</summary>
    public Task<Result<T>> SendAsync<T>(Command<T> command)
        where T : notnull =>
        InScopeAsync(async scope => await scope.GetRequiredService<ISender>().Send(
            command with { IdempotencyKey = command.IdempotencyKey ?? Key() }));

    public Task<T> AskAsync<T>(IQuery<T> query) =>
        InScopeAsync(async scope => await scope.GetRequiredService<ISender>().Send(query));

    /// <summary>Sends a command that must be allowed.</summary>
    public async Task<T> DoneAsync<T>(Command<T> command)
        where T : notnull
    {
        var answer = await SendAsync(command);
        Assert.Empty(answer.Refusals.Select(refusal => refusal.Message));
        return answer.Value;
    }

    public async Task<Id<ProductionUnit>> OpenedUnitAsync()
    {
        var unit = await DoneAsync(
            new DraftUnit(EntityId, "Lumen", "lighting", UnitKind.Personal, [MemberId]));
        return await DoneAsync(new OpenUnit(unit));
    }

    public Task<Id<Client>> ClientAsync(string name) => DoneAsync(new RegisterClient(new ClientDetails(
        ClientKind.Company,
        name,
        CountryCode.Belgium,
        VatStatus.NotRegistered,
        Address,
        Language.French)));

    /// <summary>An account nobody else has: ten digits, two by the bank's check, two by the standard's.</summary>
    private static Iban AnyIban()
    {
        var account = Random.Shared.NextInt64(10_000_000, 9_999_999_999);
        var national = (account * 100) + (account % 97 is 0 ? 97 : account % 97);
        var check = 98 - (int)((((Int128)national * 1_000_000) + 111_400) % 97);
        return Iban.Parse($"BE{check:00}{national:000000000000}");
    }

    private async Task<Id<Member>> AdmittedAsync()
    {
        var memberId = await DoneAsync(new ApplyForMembership(
            EntityId, "Ana", EmailAddress.Parse($"{Key()}@example.org")));
        var subscriptionId = await DoneAsync(new SubscribeShares(memberId, 1));
        await InScopeAsync(async scope =>
        {
            var work = scope.GetRequiredService<IUnitOfWork>();
            await work.BeginAsync(CancellationToken.None);
            var subscription = await scope.GetRequiredService<SmartCoopDbContext>().FindAsync<ShareSubscription>(
                subscriptionId);
            Assert.Null(subscription!.Pay(subscription.Amount, new DateOnly(2026, 1, 5)).Refusal);
            await work.StoreAsync(CancellationToken.None);
            await work.CommitAsync(CancellationToken.None);
            return true;
        });
        return memberId;
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.ScopeOf(Viewer.System("local"));
        return await act(scope.ServiceProvider);
    }
}
