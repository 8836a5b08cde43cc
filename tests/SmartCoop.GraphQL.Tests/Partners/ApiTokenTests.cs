using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Domain.Partners;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests.Partners;

/// <summary>The life of a partner's token, from its secret to its end.</summary>
public abstract class ApiTokenTests(SmartCoopHost host)
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);

    private IAuthenticator Authenticator => host.Services.GetRequiredService<IAuthenticator>();

    [Fact]
    public async Task Given_a_new_token_when_its_secret_is_shown_then_the_program_is_recognised_within_its_limits()
    {
        var entity = await host.EntityAsync();
        var unit = await host.DraftUnitAsync(entity, await host.MemberAsync(entity));
        var (id, secret) = await CreateAsync(unit);

        var viewer = (await RecogniseAsync(secret))!;

        Assert.Equal([Role.Partner], viewer.Roles);
        Assert.Equal(["invoices:read", "payments:write"], viewer.Scopes.Order());
        Assert.Equal(unit, Schema.NodeId.Of(Assert.Single(viewer.UnitIds)));
        Assert.Equal($"token:{viewer.TokenId}", viewer.Name);
        var listed = (await ListAsync()).Single(token => (string?)token!["id"] == id)!;
        Assert.Equal(unit, (string?)listed["units"]![0]!["id"]);
        Assert.Equal(["INVOICES_READ", "PAYMENTS_WRITE"], listed["scopes"]!.AsArray().Select(s => (string?)s));
    }

    [Fact]
    public async Task Given_two_programs_when_one_lists_the_tokens_then_it_sees_its_own()
    {
        await CreateAsync();
        var (id, secret) = await CreateAsync();

        var answer = await PostAsync(secret, "{ apiTokens { nodes { id } } }");

        Assert.Equal([id], answer!["data"]!["apiTokens"]!["nodes"]!.AsArray().Select(token => (string?)token!["id"]));
    }

    [Fact]
    public void Given_each_scope_of_a_token_when_written_then_it_is_one_that_a_rule_knows() =>
        Assert.Equal(Scopes.All, Enum.GetValues<ApiScope>().Select(scope => scope.Text()).Order());

    [Fact]
    public async Task Given_a_token_that_was_shown_when_listed_then_its_last_use_is_told()
    {
        var (id, secret) = await CreateAsync();
        await RecogniseAsync(secret);

        while ((await ListAsync()).Single(token => (string?)token!["id"] == id)!["lastUsedAt"] is null)
            await Task.Delay(20);
    }

    [Fact]
    public async Task Given_a_repeated_call_when_a_token_is_created_then_its_secret_is_not_told_again()
    {
        var input = Input();
        var first = await host.DoAsync("createApiToken", input, "secret apiToken { id }");
        var again = await host.DoAsync("createApiToken", input.DeepClone(), "secret apiToken { id }");

        Assert.NotNull((string?)first["secret"]);
        Assert.Null((string?)again["secret"]);
        Assert.Equal((string?)first["apiToken"]!["id"], (string?)again["apiToken"]!["id"]);
    }

    [Fact]
    public async Task Given_a_rotated_token_when_the_old_secret_is_shown_then_it_is_refused_within_five_seconds()
    {
        var (id, secret) = await CreateAsync();
        await RecogniseAsync(secret);

        var rotated = await host.DoAsync("rotateApiToken", new { apiTokenId = id }, "secret");
        host.Clock.Advance(Memory);

        Assert.Null(await RecogniseAsync(secret));
        Assert.NotNull(await RecogniseAsync((string)rotated["secret"]!));
    }

    [Fact]
    public async Task Given_a_revoked_token_when_its_secret_is_shown_then_it_is_refused_within_five_seconds()
    {
        var (id, secret) = await CreateAsync();
        await RecogniseAsync(secret);

        await host.DoAsync("revokeApiToken", new { apiTokenId = id }, "apiToken { revokedAt }");
        host.Clock.Advance(Memory);

        Assert.Null(await RecogniseAsync(secret));
        var answer = await PostAsync(secret, "{ __typename }");
        Assert.Equal("UNAUTHENTICATED", (string?)answer!["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Given_a_token_when_its_life_is_over_then_it_is_refused_at_once()
    {
        var (_, secret) = await CreateAsync(until: host.Clock.GetUtcNow().AddMinutes(1));
        Assert.NotNull(await RecogniseAsync(secret));

        host.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(await RecogniseAsync(secret));
    }

    private async Task<(string Id, string Secret)> CreateAsync(string? unit = null, DateTimeOffset? until = null)
    {
        var payload = await host.DoAsync("createApiToken", Input(unit, until), "secret apiToken { id }");
        return ((string)payload["apiToken"]!["id"]!, (string)payload["secret"]!);
    }

    private static JsonObject Input(string? unit = null, DateTimeOffset? until = null) => new()
    {
        ["name"] = "Accounting tool",
        ["scopes"] = new JsonArray("INVOICES_READ", "PAYMENTS_WRITE"),
        ["unitIds"] = unit is null ? null : new JsonArray(unit),
        ["expiresAt"] = (until ?? new DateTimeOffset(2027, 6, 1, 0, 0, 0, TimeSpan.Zero)).ToString("O"),
        ["idempotencyKey"] = Guid.NewGuid().ToString(),
    };

    private async Task<Viewer?> RecogniseAsync(string secret) =>
        (await Authenticator.RecogniseAsync($"Bearer {secret}", default)).Viewer;

    private async Task<JsonArray> ListAsync() => (await host.DataAsync(
        "{ apiTokens { nodes { id name scopes units { id } createdAt expiresAt lastUsedAt revokedAt } } }"))
        ["apiTokens"]!["nodes"]!.AsArray();

    private async Task<JsonNode?> PostAsync(string secret, string query)
    {
        using var client = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", secret) } };
        using var response = await client.PostAsJsonAsync(host.Address, new { query });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync());
    }
}

public sealed class ApiTokenTestsOnSqlite(SqliteHost host) : ApiTokenTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class ApiTokenTestsOnPostgreSql(PostgreSqlHost host)
    : ApiTokenTests(host), IClassFixture<PostgreSqlHost>;
