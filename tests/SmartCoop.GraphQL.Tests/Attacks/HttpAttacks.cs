using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Transport;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A13 and A15 to A21: what can be done to an address.</summary>
/// <remarks>Source: reliability.md 3.</remarks>
public sealed class HttpAttacks(EdgeHost host) : IClassFixture<EdgeHost>
{
    private const string Simplest = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData("""[{"query":"{ __typename }"},{"query":"{ __typename }"}]""", 422)]
    [InlineData("""{"query":"{ __typename @defer }"}""", 422)]
    [InlineData("""{"query":"{ ... @stream { __typename } }"}""", 422)]
    [InlineData("""{"query":"{ __typename }","extensions":{"surprise":[1,{"a":null}]}}""", 200)]
    [InlineData("""{"query":"{ __typename }","operationName":"Other"}""", 422)]
    [InlineData("""{"query":"subscription { __typename a: __typename }"}""", 422)]
    public async Task A9_A11_A13_A14__batches_and_what_we_do_not_know_are_refused_or_ignored(string body, int status) =>
        await AnswersAsync(status, await PostAsync(body));

    [Fact]
    public async Task A15__a_mutation_is_not_done_by_get_nor_by_the_hash_of_one()
    {
        const string Mutation = "mutation { openUnit(input: { unitId: 1 }) { errors { __typename } } }";
        var hash = PersistedDocuments.HashOf(Mutation);
        using var known = await host.PostAsync(
            new { query = Mutation, extensions = new { persistedQuery = new { sha256Hash = hash } } });

        await AnswersAsync(405, await GetAsync($"?query={Mutation}"));
        await AnswersAsync(405, await GetAsync($"?extensions={{\"persistedQuery\":{{\"sha256Hash\":\"{hash}\"}}}}"));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    [InlineData("text/plain;application/json")]
    public async Task A16__what_a_form_of_another_site_can_send_is_not_read(string contentType) =>
        await AnswersAsync(415, await PostAsync(Simplest, contentType: contentType));

    [Fact]
    public async Task A17__a_body_over_the_limit_is_refused_unread()
    {
        var large = new string('x', 1_100_000);
        await AnswersAsync(413, await PostAsync($$"""{"query":"{{large}}"}"""));
    }

    [Fact]
    public async Task A17__an_endless_chunked_body_is_cut_off_at_the_limit()
    {
        var chunk = $"10000\r\n{new string('x', 0x10000)}\r\n";

        var answer = await RawRequest.SendAsync(
            host.Address,
            Enumerable.Repeat(chunk, 1_000).Prepend(Head("Transfer-Encoding: chunked\r\n") + "1\r\n\"\r\n"));

        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A17__a_compressed_body_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await gzip.WriteAsync(new byte[50_000_000]);

        await AnswersAsync(415, await host.SendAsync(request =>
        {
            request.Content = new ByteArrayContent(packed.ToArray());
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Content.Headers.ContentEncoding.Add("gzip");
        }));
    }

    [Theory]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":{\"a\":NaN}}", 400)]
    [InlineData("{\"query\":\"{ __typename }\",\"query\":\"{ a }\"}", 400)]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":{\"a\":1,\"a\":2}}", 400)]
    [InlineData("{\"query\":\"\\ud800\"}", 422)]
    [InlineData("{\"query\":\"{ __typename }\",\"variables\":{\"a\":[\"\\udc00\"]}}", 422)]
    public async Task A18__json_that_can_be_read_in_two_ways_is_not_read(string body, int status) =>
        await AnswersAsync(status, await PostAsync(body));

    [Fact]
    public async Task A18__json_that_is_deep_or_wide_or_not_utf_8_is_refused()
    {
        var deep = $"{{\"variables\":{new string('[', 10_000)}";
        var wide = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"v{i}\":{i}"));

        await AnswersAsync(400, await PostAsync(deep));
        await AnswersAsync(422, await PostAsync($$$"""{"query":"{ __typename }","variables":{{{{wide}}}}}"""));
        await AnswersAsync(400, await host.SendAsync(request =>
        {
            request.Content = new ByteArrayContent([(byte)'{', (byte)'"', 0xff, 0xfe, (byte)'"']);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }));
    }

    [Theory]
    [InlineData("https://app.example", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("https://app.example.evil.example", false)]
    [InlineData("null", false)]
    public async Task A19__only_pages_we_know_are_let_in_by_browsers_and_never_with_cookies(string origin, bool known)
    {
        using var asked = await host.SendAsync(request =>
        {
            request.Method = HttpMethod.Options;
            request.Headers.Add("Origin", origin);
            request.Headers.Add("Access-Control-Request-Method", "POST");
            request.Headers.Add("Access-Control-Request-Headers", "content-type,authorization");
        });

        Assert.Equal(known, asked.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(asked.Headers.Contains("Access-Control-Allow-Credentials"));
        if (known) await (await SocketAsync(origin)).DisposeAsync();
        else
        {
            var refused = await Assert.ThrowsAsync<WebSocketException>(() => SocketAsync(origin));
            Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A20__we_are_not_asked_for_by_a_name_that_is_not_ours(string name) =>
        await AnswersAsync(400, await PostAsync(Simplest, name: name));

    [Fact]
    public async Task A20__an_address_that_anybody_may_claim_gives_no_bucket_of_its_own()
    {
        var available = new List<int>();
        for (var i = 0; i < 2; i++)
        {
            using var response = await host.SendAsync(
                request =>
                {
                    request.Content = JsonContent.Create(new { query = "{ offer(acceptanceLink: \"x\") { id } }" });
                    request.Headers.Add("X-Forwarded-For", $"203.0.113.{i}");
                },
                Viewer.Nobody);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            available.Add((int)answer["extensions"]!["cost"]!["maximum"]!);
        }

        Assert.Equal([1_500, 1_500], available);
        Assert.Equal(1, host.AddressesWithBuckets());
    }

    [Theory]
    [InlineData("/graphql/tracing")]
    [InlineData("/metrics")]
    [InlineData("/health/detail")]
    [InlineData("/swagger/index.html")]
    [InlineData("/.env")]
    [InlineData("/graphql/..%2f..%2fappsettings.json")]
    public async Task A21__there_is_nothing_beside_the_api(string path)
    {
        using var client = new HttpClient();

        await AnswersAsync(404, await client.GetAsync(new Uri(host.Address, path)));
    }

    [Fact]
    public async Task Every_answer_tells_browsers_to_be_careful_and_nothing_of_the_server()
    {
        using var response = await PostAsync(Simplest);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.StartsWith(
            "default-src 'none'",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    private async Task<TestSocket> SocketAsync(string origin) =>
        await TestSocket.ConnectAsync(host.Address, origin: origin);

    private string Head(string more) =>
        $"POST /graphql HTTP/1.1\r\nHost: {host.Address.Authority}\r\nContent-Type: application/json\r\n{more}\r\n";

    private Task<HttpResponseMessage> GetAsync(string parameters) => host.SendAsync(request =>
        (request.Method, request.RequestUri) = (HttpMethod.Get, new Uri(host.Address, $"/graphql{parameters}")));

    private Task<HttpResponseMessage> PostAsync(
        string body,
        string contentType = "application/json",
        string? name = null) => host.SendAsync(request =>
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.Remove("Content-Type");
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            request.Headers.Host = name;
        });

    /// <summary>The status, and a short answer of GraphQL that tells nothing of the inside.</summary>
    private static async Task AnswersAsync(int status, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.Dispose();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.InRange(text.Length, 1, 2_000);
        var answer = JsonNode.Parse(text)!;
        Assert.True(status is 200 || answer["errors"] is JsonArray { Count: > 0 and <= 10 }, text);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }
}
