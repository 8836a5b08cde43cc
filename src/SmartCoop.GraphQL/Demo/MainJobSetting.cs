using System.Text.Json.Nodes;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Demo;

/// <summary>
/// What must be there before the main job: a cooperative, its rate, a member with a share, a unit, a client.
/// </summary>
internal sealed class MainJobSetting(
    DemoClient client,
    Narrator narrator,
    Func<IReadOnlyList<DemoTransfer>, CancellationToken, Task> receiveAsync)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>The client that will order.</summary>
    public string Client { get; private set; } = "";

    /// <summary>Founds the cooperative and opens a unit in it.</summary>
    /// <returns>The unit.</returns>
    public async Task<string> OpenAsync(string account, DateOnly today, CancellationToken cancellationToken)
    {
        narrator.Step("A cooperative, and its decision on the mutualised contribution");
        var entity = await EntityAsync(account, cancellationToken);
        await SchemeAsync(entity, today, cancellationToken);

        narrator.Step("Ana pays a share, is admitted, and opens a production unit at no cost");
        var member = await MemberAsync(entity, today, cancellationToken);
        var unit = await UnitAsync(entity, member, cancellationToken);
        Client = await ClientAsync(cancellationToken);
        return unit;
    }

    private Task<string> EntityAsync(string account, CancellationToken cancellationToken) =>
        MakeAsync("registerLegalEntity", "legalEntity", new JsonObject
        {
            ["name"] = "SmartCoop Démo",
            ["country"] = "BE",
            ["currency"] = "EUR",
            ["iban"] = account,
            ["address"] = Address("Rue Coenraets 72", "1060", "Bruxelles"),
            ["timeZone"] = "Europe/Brussels",
            ["enterpriseNumber"] = "1000000021",
            ["vatNumber"] = "BE1000000021",
        }, cancellationToken);

    private async Task SchemeAsync(string entity, DateOnly today, CancellationToken cancellationToken)
    {
        var decision = await MakeAsync("takeDecision", "decision", new JsonObject
        {
            ["entityId"] = entity,
            ["body"] = "GENERAL_ASSEMBLY",
            ["takenOn"] = $"{today:yyyy-MM-dd}",
            ["title"] = "The mutualised contribution is 6.5 %",
        }, cancellationToken);
        await MakeAsync("adoptContributionScheme", "contributionScheme", new JsonObject
        {
            ["entityId"] = entity,
            ["terms"] = "6.5 % of each document",
            ["validFrom"] = $"{today:yyyy-MM-dd}",
            ["decisionId"] = decision,
        }, cancellationToken);
        narrator.Say("6.5 % of each document, by decision of the general assembly");
    }

    private async Task<string> MemberAsync(string entity, DateOnly today, CancellationToken cancellationToken)
    {
        var member = await MakeAsync("applyForMembership", "member", new JsonObject
        {
            ["entityId"] = entity,
            ["name"] = "Ana Lemaire",
            ["email"] = "ana@example.org",
        }, cancellationToken);
        var shares = await client.SendAsync(
            "subscribeShares",
            "shareSubscription { communication amount { amount } }",
            new JsonObject { ["memberId"] = member, ["count"] = 1, ["fundedBy"] = "OWN_MONEY" },
            cancellationToken);

        var subscription = shares["shareSubscription"]!;
        narrator.Check("the share", "30.00", subscription["amount"]!["amount"]);
        var communication = StructuredCommunication.Parse(subscription["communication"]!.ToString());
        await receiveAsync(
            [new DemoTransfer(today, "Ana Lemaire", Money.Of(30m, Currency.Eur), communication)], cancellationToken);
        while (await StatusAsync(member, cancellationToken) is not "MEMBER")
            await Task.Delay(BetweenLooks, cancellationToken);

        narrator.Check("Ana", "MEMBER", await StatusAsync(member, cancellationToken));
        return member;
    }

    private async Task<string> UnitAsync(string entity, string member, CancellationToken cancellationToken)
    {
        var unit = await MakeAsync("draftUnit", "unit", new JsonObject
        {
            ["entityId"] = entity,
            ["name"] = "Atelier Lumen",
            ["trade"] = "lighting design",
            ["kind"] = "PERSONAL",
            ["managerIds"] = new JsonArray(member),
        }, cancellationToken);
        var opened = await client.SendAsync(
            "openUnit", "unit { state code }", new JsonObject { ["unitId"] = unit }, cancellationToken);
        narrator.Check("her unit", "OPEN", opened["unit"]!["state"]);
        return unit;
    }

    private Task<string> ClientAsync(CancellationToken cancellationToken) =>
        MakeAsync("registerClient", "client", new JsonObject
        {
            ["client"] = new JsonObject
            {
                ["kind"] = "COMPANY",
                ["name"] = "Théâtre du Canal",
                ["country"] = "BE",
                ["vatStatus"] = "REGISTERED",
                ["address"] = Address("Quai aux Briques 14", "1000", "Bruxelles"),
                ["language"] = "FRENCH",
                ["enterpriseNumber"] = "0200004397",
                ["vatNumber"] = "BE0200004397",
            },
        }, cancellationToken);

    private async Task<string> StatusAsync(string member, CancellationToken cancellationToken)
    {
        var data = await client.AskAsync(
            "query ($id: ID!) { member(id: $id) { status } }", new { id = member }, cancellationToken);
        return data["member"]!["status"]!.ToString();
    }

    private async Task<string> MakeAsync(
        string mutation,
        string made,
        JsonObject input,
        CancellationToken cancellationToken)
    {
        var payload = await client.SendAsync(mutation, $"{made} {{ id }}", input, cancellationToken);
        return payload[made]!["id"]!.ToString();
    }

    private static JsonObject Address(string street, string postalCode, string city) => new()
    {
        ["street"] = street,
        ["postalCode"] = postalCode,
        ["city"] = city,
        ["country"] = "BE",
    };
}
