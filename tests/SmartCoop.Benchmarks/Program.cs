using SmartCoop.Benchmarks;

// dotnet run -c Release --project tests/SmartCoop.Benchmarks [-- invoices]
//
// Reads of the API against the same reads written by hand, on the same PostgreSQL server (SMARTCOOP_TESTS_POSTGRESQL),
// in one run: microseconds of processor time per request, of the host and of PostgreSQL, and their ratio.
if (args is ["by-hand", var database]) return await ByHand.ServeAsync(database);

var invoices = args is [var given] ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : 1_000_000;
var server = Environment.GetEnvironmentVariable("SMARTCOOP_TESTS_POSTGRESQL")
    ?? throw new InvalidOperationException("SMARTCOOP_TESTS_POSTGRESQL names no server.");
await using var books = await Books.OpenAsync(server, invoices);
await using var api = await Served.ApiAsync(books.ConnectionString);
await using var byHand = await Served.ByHandAsync(books.ConnectionString);
var postgreSql = PostgreSql.Of(server);

Console.WriteLine($"{invoices} invoices of {books.Units.Count} units; microseconds of processor time per request");
Console.WriteLine("| read | API: host | PostgreSQL | by hand: host | PostgreSQL | ratio |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
foreach (var read in Reads.All)
{
    await Comparison.CheckAsync(read, books, api, byHand);
    Console.WriteLine(await Comparison.RunAsync(read, books, api, byHand, postgreSql));
}

return 0;
