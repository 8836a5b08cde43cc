using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests;

/// <summary>Who takes part: each test brings legal entities of its own, so that tests share a host in peace.</summary>
internal static class Cast
{
    private static int _accounts;

    /// <summary>A Belgian legal entity, by its identifier.</summary>
    public static async Task<string> EntityAsync(this SmartCoopHost host, string name = "SmartCoop SC") => Id(
        await host.DoAsync("registerLegalEntity", new JsonObject
        {
            ["name"] = name,
            ["country"] = "BE",
            ["currency"] = "EUR",
            ["iban"] = NextIban(),
            ["address"] = Address(),
            ["timeZone"] = "Europe/Brussels",
        }, "legalEntity { id }"),
        "legalEntity");

    /// <summary>Someone who applied, by their identifier.</summary>
    public static async Task<string> ApplicantAsync(this SmartCoopHost host, string entity, string name = "Ana") => Id(
        await host.DoAsync("applyForMembership", new JsonObject
        {
            ["entityId"] = entity,
            ["name"] = name,
            ["email"] = $"{name.ToLowerInvariant()}@example.org",
        }, "member { id }"),
        "member");

    /// <summary>Someone whose first shares are paid, by their identifier.</summary>
    public static async Task<string> MemberAsync(
        this SmartCoopHost host,
        string entity,
        string name = "Ana",
        int shares = 1)
    {
        var member = await host.ApplicantAsync(entity, name);
        await host.PayAsync(await host.SubscribeAsync(member, shares));
        return member;
    }

    /// <summary>A promise to pay for shares, by its communication.</summary>
    public static async Task<StructuredCommunication> SubscribeAsync(
        this SmartCoopHost host,
        string member,
        int shares)
    {
        var payload = await host.DoAsync(
            "subscribeShares",
            new JsonObject { ["memberId"] = member, ["count"] = shares },
            "shareSubscription { communication }");
        return StructuredCommunication.Parse((string)payload["shareSubscription"]!["communication"]!);
    }

    /// <summary>The bank says that the money for shares arrived, on 1 December 2026.</summary>
    public static async Task PayAsync(this SmartCoopHost host, StructuredCommunication communication)
    {
        await using var scope = host.Services.ScopeOf(Viewer.System("test"));
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.BeginAsync(default);
        var subscription = await scope.ServiceProvider.GetRequiredService<IShareSubscriptionRepository>()
            .FindByCommunicationAsync(communication, default);
        Assert.Null(subscription!.Pay(subscription.Amount, new DateOnly(2026, 12, 1)).Refusal);
        await work.StoreAsync(default);
        await work.CommitAsync(default);
    }

    /// <summary>A unit that is being prepared, by its identifier.</summary>
    public static async Task<string> DraftUnitAsync(
        this SmartCoopHost host,
        string entity,
        params string[] managers) => Id(
        await host.DoAsync("draftUnit", new JsonObject
        {
            ["entityId"] = entity,
            ["name"] = "Atelier Ana",
            ["trade"] = "lighting design",
            ["kind"] = managers.Length > 1 ? "COLLECTIVE" : "PERSONAL",
            ["managerIds"] = new JsonArray([.. managers.Select(manager => JsonValue.Create(manager))]),
        }, "unit { id }"),
        "unit");

    /// <summary>Does one step in the life of a unit, and hands back its state.</summary>
    public static async Task<string> StepAsync(this SmartCoopHost host, string step, string unit)
    {
        var input = new JsonObject { ["unitId"] = unit };
        if (step is "suspendUnit") input["reason"] = "unpaid annual share";
        return (string)(await host.DoAsync(step, input, "unit { state }"))["unit"]!["state"]!;
    }

    /// <summary>A postal address that is right.</summary>
    public static JsonObject Address() => new()
    {
        ["street"] = "Rue Émile Féron 70",
        ["postalCode"] = "1060",
        ["city"] = "Bruxelles",
        ["country"] = "BE",
    };

    private static string Id(JsonNode payload, string changed) => (string)payload[changed]!["id"]!;

    private static string NextIban()
    {
        var number = 5_390_000_000 + Interlocked.Increment(ref _accounts);
        var remainder = number % 97 is 0 ? 97 : number % 97;
        var account = string.Create(CultureInfo.InvariantCulture, $"{number}{remainder:D2}");
        var check = 98 - (long)(UInt128.Parse($"{account}111400", CultureInfo.InvariantCulture) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"BE{check:D2}{account}");
    }
}
