using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartCoop.Domain.Partners;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A38 to A41: what can be tried with tokens at the door.</summary>
public sealed class TokenAttacks(TokenAttacks.TalkativeHost host) : IClassFixture<TokenAttacks.TalkativeHost>
{
    [Fact]
    public async Task A38__a_token_in_the_address_is_not_taken_and_no_token_reaches_a_log_or_an_answer()
    {
        var (_, secret) = await CreateAsync();
        var signed = host.AuthorizationOf(SmartCoopHost.Administrator)!["Bearer ".Length..];
        var (taken, refused) = ($"Bearer {secret}", $"Bearer {secret}x");

        var answers = new List<string>
        {
            await PostAsync($"?access_token={secret}&authorization=Bearer%20{signed}", authorization: null),
            await PostAsync("", taken),
            await PostAsync("", refused),
            await PostAsync("", $"Bearer {signed}x"),
        };
        await using var socket = await TestSocket.ConnectAsync(host.Address);
        await socket.SendAsync(new { type = "connection_init", payload = new { authorization = refused } });
        while (await socket.ReceiveAsync() is not null) { }

        Assert.Contains("UNAUTHENTICATED", answers[0], StringComparison.Ordinal);
        Assert.Contains("Accounting tool", answers[1], StringComparison.Ordinal);
        Assert.NotEmpty(host.Log);
        Assert.All(host.Log.Concat(answers).Append(socket.Closed.Reason!), said =>
        {
            Assert.DoesNotContain(secret, said, StringComparison.Ordinal);
            Assert.DoesNotContain(signed, said, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A39__guessing_is_slowed_down_and_does_not_lock_out_whoever_has_a_token()
    {
        var (_, secret) = await CreateAsync();
        await PostAsync("", $"Bearer {secret}");
        var lookUps = 0;

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 2 * Guesses.AtOnce; i++)
        {
            host.Statements.Reset();
            using var guess = await SendAsync("", $"Bearer {Guess()}");
            answers.Add(guess.StatusCode);
            lookUps += host.Statements.Statements.Count;
            if (guess.StatusCode is HttpStatusCode.TooManyRequests) Assert.NotNull(guess.Headers.RetryAfter);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], answers.Distinct());
        Assert.InRange(lookUps, 1, Guesses.AtOnce + 1);
        Assert.Contains("Accounting tool", await PostAsync("", $"Bearer {secret}"), StringComparison.Ordinal);
        host.Clock.Advance(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A40__the_socket_of_a_token_that_is_revoked_is_closed_at_the_next_look()
    {
        var (id, secret) = await CreateAsync();
        await using var socket = await ListenAsync($"Bearer {secret}");

        await host.DoAsync("revokeApiToken", new { apiTokenId = id }, "apiToken { id }");
        host.Clock.Advance(TimeSpan.FromSeconds(31));

        await ClosesAsync(socket);
    }

    [Fact]
    public async Task A40__the_socket_of_a_token_that_has_expired_is_closed_at_the_next_look()
    {
        var token = host.Services.GetRequiredService<DevelopmentIssuer>()
            .Issue(SmartCoopHost.Administrator, TimeSpan.FromSeconds(20));
        await using var socket = await ListenAsync($"Bearer {token}");

        host.Clock.Advance(TimeSpan.FromSeconds(31));

        await ClosesAsync(socket);
    }

    [Fact]
    public async Task A40__the_event_stream_of_a_token_that_is_revoked_ends_at_the_next_look()
    {
        var (id, secret) = await CreateAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Address)
        {
            Content = JsonContent.Create(new { query = await WatchAsync() }),
            Headers = { Authorization = new("Bearer", secret), Accept = { new("text/event-stream") } },
        };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal(":", await events.ReadLineAsync());

        await host.DoAsync("revokeApiToken", new { apiTokenId = id }, "apiToken { id }");
        host.Clock.Advance(TimeSpan.FromSeconds(31));

        var said = await events.ReadToEndAsync();
        Assert.Contains("UNAUTHENTICATED", said, StringComparison.Ordinal);
        Assert.Contains("event: complete", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A41__a_token_whose_check_is_wrong_is_refused_without_the_database()
    {
        var wrong = Guess();
        wrong = wrong[..^1] + (wrong[^1] is 'a' ? 'b' : 'a');
        host.Statements.Reset();

        using var answer = await SendAsync("", $"Bearer {wrong}");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(host.Statements.Statements);
    }

    private static string Guess() => ApiTokenSecret.Of(RandomNumberGenerator.GetBytes(32)).Value;

    private async Task<(string Id, string Secret)> CreateAsync()
    {
        var (scopes, expiresAt) = (new[] { "UNITS_READ", "PAYMENTS_READ" }, "2027-06-01T00:00:00Z");
        var input = new { name = "Accounting tool", scopes, expiresAt };
        var payload = await host.DoAsync("createApiToken", input, "secret apiToken { id }");
        return ((string)payload["apiToken"]!["id"]!, (string)payload["secret"]!);
    }

    private async Task<string> WatchAsync()
    {
        var entity = await host.EntityAsync();
        var unit = await host.DraftUnitAsync(entity, await host.MemberAsync(entity));
        return $$"""subscription { paymentEvents(unitId: "{{unit}}") { cursor } }""";
    }

    private async Task<TestSocket> ListenAsync(string authorization)
    {
        var socket = await TestSocket.ConnectAsync(host.Address);
        await socket.SendAsync(new { type = "connection_init", payload = new { authorization } });
        Assert.Equal("connection_ack", (string?)(await socket.ReceiveAsync())!["type"]);
        await socket.SendAsync(new { type = "subscribe", id = "1", payload = new { query = await WatchAsync() } });
        return socket;
    }

    private static async Task ClosesAsync(TestSocket socket)
    {
        while (await socket.ReceiveAsync() is not null) { }

        Assert.Equal(4401, socket.Closed.Code);
    }

    private async Task<string> PostAsync(string query, string? authorization)
    {
        using var response = await SendAsync(query, authorization);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string query, string? authorization)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address + query))
        {
            Content = JsonContent.Create(new { query = "{ apiTokens { nodes { name } } }" }),
        };
        if (authorization is not null) request.Headers.Add("Authorization", authorization);
        return await client.SendAsync(request);
    }

    /// <summary>A host that writes down all it has to say.</summary>
    public sealed class TalkativeHost() : SmartCoopHost(new EmptySqlite())
    {
        internal ConcurrentQueue<string> Log { get; } = new();

        protected override void Configure(IWebHostBuilder builder) => builder
            .UseSetting("Logging:LogLevel:Default", "Trace")
            .ConfigureLogging(logging => logging.AddProvider(new Listener(Log)));
    }

    private sealed class Listener(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
