using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace SmartCoop.Benchmarks;

/// <summary>One read sent to the API and to the service by hand in turn, in the same run.</summary>
internal static class Comparison
{
    private const int WarmUp = 1_000;
    private const int Rounds = 5;
    private const int PerRound = 1_000;
    private const int AtOnce = 8;

    /// <summary>Both must answer the same before anything is measured.</summary>
    public static async Task CheckAsync(Read read, Books books, Served api, Served byHand)
    {
        var graphQL = await AskAsync(read, books, api)(0);
        var plain = await byHand.Http.GetStringAsync(read.Path(books, 0));
        var expected = JsonNode.Parse(plain)!["data"]!.ToJsonString();
        var answered = JsonNode.Parse(graphQL)!["data"]?.ToJsonString();
        if (answered != expected)
            throw new InvalidOperationException($"{read.Name}: the API answered {graphQL}, by hand it is {plain}");
    }

    /// <summary>A line of the report.</summary>
    public static async Task<string> RunAsync(Read read, Books books, Served api, Served byHand, PostgreSql postgreSql)
    {
        var ask = AskAsync(read, books, api);
        var get = (int n) => byHand.Http.GetStringAsync(read.Path(books, n));
        await SendAsync(ask, WarmUp);
        await SendAsync(get, WarmUp);
        var rounds = new List<(Cost Api, Cost ByHand)>();
        for (var round = 0; round < Rounds; round++)
            rounds.Add((await CostAsync(ask, api, postgreSql), await CostAsync(get, byHand, postgreSql)));

        var median = rounds.OrderBy(round => round.Api.Total / round.ByHand.Total).ElementAt(Rounds / 2);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {read.Name} | {median.Api.Host:0} | {median.Api.Server:0} | {median.ByHand.Host:0} "
            + $"| {median.ByHand.Server:0} | {median.Api.Total / median.ByHand.Total:0.00} |");
    }

    private static Func<int, Task<string>> AskAsync(Read read, Books books, Served api)
    {
        var tokens = new Dictionary<string, string>();
        return async n =>
        {
            var viewer = read.Viewer(books, n);
            string? token;
            lock (tokens)
                if (!tokens.TryGetValue(viewer.Name, out token)) tokens.Add(viewer.Name, token = Served.Token(viewer));
            using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
            {
                Content = JsonContent.Create(new { query = read.Query, variables = read.Variables(books, n) }),
                Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            };
            using var response = await api.Http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        };
    }

    private static async Task<Cost> CostAsync(Func<int, Task<string>> send, Served served, PostgreSql postgreSql)
    {
        var (host, server) = (served.ProcessorTime, postgreSql.ProcessorTime);
        await SendAsync(send, PerRound);
        return new Cost(
            (served.ProcessorTime - host).TotalMicroseconds / PerRound,
            (postgreSql.ProcessorTime - server).TotalMicroseconds / PerRound);
    }

    private static Task SendAsync(Func<int, Task<string>> send, int times) => Parallel.ForEachAsync(
        Enumerable.Range(0, times),
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
        async (n, _) =>
        {
            var answer = await send(n);
            if (answer.Contains("\"errors\"", StringComparison.Ordinal)) throw new InvalidOperationException(answer);
        });

    private readonly record struct Cost(double Host, double Server)
    {
        public double Total => Host + Server;
    }
}
