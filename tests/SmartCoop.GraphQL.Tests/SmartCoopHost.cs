using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mediator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Tests;

/// <summary>
/// The whole host in this process, behind a real socket of this machine, on an empty database of its own.
/// </summary>
/// <remarks>
/// Tests are written once, in an abstract class that takes this host, and run on both databases by two classes:
/// <code>
/// public sealed class UnitTestsOnSqlite(SqliteHost host) : UnitTests(host), IClassFixture&lt;SqliteHost&gt;;
///
/// [Trait("Category", "PostgreSql")]
/// public sealed class UnitTestsOnPostgreSql(PostgreSqlHost host) : UnitTests(host),
/// IClassFixture&lt;PostgreSqlHost&gt;;
/// </code>
/// The second kind is left out, and said to be left out, where <c>SMARTCOOP_TESTS_POSTGRESQL</c> names no server.
/// </remarks>
public abstract class SmartCoopHost : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly IEmptyDatabase _database;
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("smartcoop-keys-");
    private Factory? _factory;

    private protected SmartCoopHost(IEmptyDatabase database) => _database = database;

    /// <summary>
    /// The clock of the host: it starts in the morning of 25 November 2026, and each look takes a millisecond.
    /// </summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero))
    {
        AutoAdvanceAmount = TimeSpan.FromMilliseconds(1),
    };

    /// <summary>The services of the host.</summary>
    public IServiceProvider Services => _factory!.Services;

    /// <summary>Where the API is.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    internal StatementCounter Statements { get; } = new();

    /// <summary>What this host is told; by default to take questions of any price.</summary>
    private protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Limits:Cost"] = "1000000",
        ["Limits:Rate:Maximum"] = "1000000000",
    };

    public async Task InitializeAsync()
    {
        var keyFile = Path.Combine(_keys.FullName, "issuer.pem");
        _factory = new Factory(await _database.CreateAsync(), keyFile, Clock, Statements, Settings, Configure);
        _factory.UseKestrel();
        _factory.StartServer();
        var urls = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(new Uri(urls.Single()), "/graphql");
    }

    public async Task DisposeAsync()
    {
        await _factory!.DisposeAsync();
        await _database.DropAsync();
        _keys.Delete(recursive: true);
    }

    /// <summary>Who asks where a test does not say who.</summary>
    public static Viewer Administrator { get; } = new("administrator") { Roles = [Role.Administrator] };

    /// <summary>What somebody shows to the host: a token of the development issuer; nobody shows none.</summary>
    public string? AuthorizationOf(Viewer? viewer) => viewer == Viewer.Nobody
        ? null
        : $"Bearer {Services.GetRequiredService<DevelopmentIssuer>()
            .Issue(viewer ?? Administrator, JwtTokens.LongestLife)}";

    /// <summary>Asks one operation by POST and hands back the answer, one field per line.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="language">What the reader understands.</param>
    /// <param name="viewer">Who asks; an administrator if nobody is said.</param>
    public async Task<string> AskAsync(
        string query,
        object? variables = null,
        string language = "en",
        Viewer? viewer = null)
    {
        using var response = await PostAsync(new { query, variables }, language, viewer);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        answer.AsObject().Remove("extensions"); // What it did cost.
        return answer.ToJsonString(Readable);
    }

    /// <summary>Asks one operation that must succeed, and hands back its data.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null, Viewer? viewer = null)
    {
        var answer = JsonNode.Parse(await AskAsync(query, variables, viewer: viewer))!;
        Assert.True(answer["errors"] is null, answer.ToJsonString(Readable));
        return answer["data"]!;
    }

    /// <summary>Asks one mutation that no rule may refuse, and hands back what it changed.</summary>
    /// <param name="mutation">The name of the mutation, such as <c>issueInvoice</c>.</param>
    /// <param name="input">Its input; the idempotency key is added.</param>
    /// <param name="changed">What to select of the payload, such as <c>invoice { id number }</c>.</param>
    /// <param name="viewer">Who does it; an administrator if nobody is said.</param>
    public async Task<JsonNode> DoAsync(string mutation, object input, string changed, Viewer? viewer = null)
    {
        var (name, fields) =
            (char.ToUpperInvariant(mutation[0]) + mutation[1..], JsonSerializer.SerializeToNode(input)!);
        fields["idempotencyKey"] ??= Guid.NewGuid().ToString();
        var data = await DataAsync(
            $$"""
            mutation Do($input: {{name}}Input!) {
              {{mutation}}(input: $input) { {{changed}} errors { __typename ... on UserError { message } } }
            }
            """,
            new { input = fields },
            viewer);

        var payload = data[mutation]!;
        Assert.True(payload["errors"] is JsonArray { Count: 0 }, payload.ToJsonString(Readable));
        return payload;
    }

    /// <summary>Sends a body by POST as it is, and hands back the whole response.</summary>
    public async Task<HttpResponseMessage> PostAsync(object body, string language = "en", Viewer? viewer = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = JsonContent.Create(body) };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (AuthorizationOf(viewer) is { } authorization) request.Headers.Add("Authorization", authorization);
        return await client.SendAsync(request);
    }

    /// <summary>Sends a request that the caller completes, and hands back the response as soon as it begins.</summary>
    public async Task<HttpResponseMessage> SendAsync(Action<HttpRequestMessage> complete, Viewer? viewer = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Address);
        if (AuthorizationOf(viewer) is { } authorization) request.Headers.Add("Authorization", authorization);
        complete(request);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Sends one command, as a background job would.</summary>
    public async Task<T> SendAsync<T>(ICommand<T> command)
    {
        await using var scope = Services.ScopeOf(Viewer.System("test"));
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(command);
    }

    /// <summary>Opens a subscription over a WebSocket of its own.</summary>
    public async Task<Watched> WatchAsync(string query, object? variables = null, Viewer? viewer = null)
    {
        var socket = await TestSocket.ConnectAsync(Address);
        await socket.SendAsync(
            new { type = "connection_init", payload = new { authorization = AuthorizationOf(viewer) } });
        Assert.Equal("connection_ack", (string?)(await socket.ReceiveAsync())!["type"]);
        await socket.SendAsync(new { type = "subscribe", id = "watched", payload = new { query, variables } });
        return new Watched(socket);
    }

    /// <summary>What one host has of its own.</summary>
    protected virtual void Configure(IWebHostBuilder builder)
    {
    }

    private sealed class Factory(
        string connection,
        string keyFile,
        FakeTimeProvider clock,
        StatementCounter statements,
        IReadOnlyDictionary<string, string> settings,
        Action<IWebHostBuilder> configure)
        : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("ConnectionStrings:SmartCoop", connection);
            builder.UseSetting("DevelopmentIssuer:KeyFile", keyFile);
            builder.UseSetting("Port", "0");
            foreach (var (name, value) in settings) builder.UseSetting(name, value);
            builder.UseSetting("Outbox:Folder", ""); // No document leaves by itself.
            builder.UseSetting("Logging:LogLevel:Default", "Error");
            builder.ConfigureTestServices(services => services
                .AddSingleton<TimeProvider>(clock)
                .AddSingleton<IStartupFilter>(new CountingRequests(statements))
                .ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(statements))
                .ConfigureDbContext<PostgreSqlDbContext>(options => options.AddInterceptors(statements)));
            configure(builder);
        }
    }
}

/// <summary>Lets the counter know which statements belong to a request.</summary>
internal sealed class CountingRequests(StatementCounter statements) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (_, rest) =>
        {
            statements.Follow();
            await rest();
        });
        next(app);
    };
}

/// <summary>The host on SQLite, the database of a newcomer.</summary>
public sealed class SqliteHost() : SmartCoopHost(new EmptySqlite());

/// <summary>The host on PostgreSQL, the database of a cooperative at work.</summary>
public sealed class PostgreSqlHost() : SmartCoopHost(new EmptyPostgreSql());
