using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>Who is behind a request and a socket.</summary>
public sealed class RecognitionTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private const string Simplest = """{"query":"{ __typename }"}""";

    private IAuthenticator Authenticator => host.Services.GetRequiredService<IAuthenticator>();

    [Fact]
    public async Task Given_somebody_with_every_claim_when_their_token_is_shown_then_they_are_recognised()
    {
        var now = host.Clock.GetUtcNow();
        var issued = new Viewer("Ana")
        {
            Roles = [Role.Member, Role.Partner],
            Scopes = ["invoices:read", "units:read"],
            MemberId = Id.New<Member>(now),
            ClientId = Id.New<Client>(now),
            UnitIds = [Id.New<ProductionUnit>(now), Id.New<ProductionUnit>(now)],
        };

        var recognised = (await Authenticator.RecogniseAsync(host.AuthorizationOf(issued), default)).Viewer!;

        Assert.Equal("development:Ana", recognised.Name);
        Assert.Equal(issued.Roles.Order(), recognised.Roles.Order());
        Assert.Equal(issued.Scopes.Order(), recognised.Scopes.Order());
        Assert.Equal(issued.UnitIds.Order(), recognised.UnitIds.Order());
        Assert.Equal((issued.MemberId, issued.ClientId), (recognised.MemberId, recognised.ClientId));
        Assert.Equal(now.AddDays(1), recognised.ExpiresAt!.Value, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Given_a_token_that_claims_to_be_the_host_itself_when_shown_then_it_has_no_role()
    {
        var issued = Viewer.System("me");

        Assert.Empty((await Authenticator.RecogniseAsync(host.AuthorizationOf(issued), default)).Viewer!.Roles);
    }

    [Fact]
    public async Task Given_no_token_when_recognised_then_it_is_nobody()
    {
        Assert.Same(Viewer.Nobody, (await Authenticator.RecogniseAsync(null, default)).Viewer);
    }

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ")]
    [InlineData("Basic YWxhZGRpbjpvcGVuc2VzYW1l")]
    public async Task Given_a_token_that_is_none_when_posted_then_it_is_told_401_and_which_scheme(string authorization)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = new StringContent(Simplest, null, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal("UNAUTHENTICATED", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Given_a_token_that_is_none_when_a_socket_introduces_itself_then_it_is_closed_with_4403()
    {
        await using var socket = await TestSocket.ConnectAsync(host.Address);

        await socket.SendAsync(new { type = "connection_init", payload = new { Authorization = "Bearer a.b.c" } });

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(4403, socket.Closed.Code);
    }
}
