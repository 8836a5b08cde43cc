using SmartCoop.Application.Payments.Camt;
using SmartCoop.GraphQL.Payments;
using SmartCoop.GraphQL.Tests.Persistence;
using static SmartCoop.GraphQL.Tests.Payments.Cooperative;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>A bank file of any length, imported from where it lies: <c>-- import FILE</c>.</summary>
public abstract class BankFileImportTests(TestDatabase database)
{
    private const int Movements = 2_500;

    [Fact]
    public async Task Given_a_file_when_imported_twice_then_it_is_in_the_books_once_and_both_times_told_so()
    {
        var coop = await FoundAsync(database);
        var path = await WriteAsync(coop);
        var told = new StringWriter();

        var codes = (await RunAsync(path, told), await RunAsync(path, told));

        File.Delete(path);
        const string line = "1 statements, 2500 transactions are in the books.";
        Assert.Equal((0, 0), codes);
        Assert.Equal([line, line], told.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(said => !said.EndsWith("transactions read", StringComparison.Ordinal)));
        Assert.Equal(Movements, await CountAsync(coop));
    }

    [Fact]
    public async Task Given_a_file_that_is_cut_when_imported_then_it_is_refused_with_its_line_and_nothing_is_there()
    {
        var coop = await FoundAsync(database);
        var path = await WriteAsync(coop);
        await using (var file = File.OpenWrite(path)) file.SetLength(file.Length / 2);
        var told = new StringWriter();

        var code = await RunAsync(path, told);

        File.Delete(path);
        Assert.Equal(1, code);
        Assert.Contains("ine ", told.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(coop));
    }

    [Fact]
    public async Task Given_no_such_file_when_imported_then_that_is_said()
    {
        var told = new StringWriter();

        Assert.Equal(2, await RunAsync("nowhere.xml", told));
        Assert.Equal("'nowhere.xml' is no file.", told.ToString().Trim());
    }

    private Task<int> RunAsync(string path, TextWriter told) =>
        BankFileImport.RunAsync(database.Services, path, told, CancellationToken.None);

    private async Task<int> CountAsync(Cooperative coop) => (await database.AskAsync<string>(
        $"""
        SELECT bank_reference AS "Value" FROM bank_transactions
        WHERE iban = '{coop.Iban.Value}' AND bank_reference LIKE 'F%'
        """)).Count;

    private static async Task<string> WriteAsync(Cooperative coop)
    {
        var path = Path.GetTempFileName();
        await using var file = File.Create(path);
        var start = new CamtStatementStart(
            "FILE", null, coop.Iban, Today.AddDays(1), Today.AddDays(1), Euro(30), Euro(30));
        var movements = Enumerable.Range(0, Movements)
            .Select(i => new CamtTransaction($"F{i:0000}", start.OpenedOn, start.OpenedOn, Euro((i % 50) + 0.01m)))
            .ToList();
        await CamtWriter.WriteAsync(
            file, CamtVersion.Version8, CamtWriter.Statement(start, movements), TimeProvider.System.GetUtcNow());
        return path;
    }
}

public sealed class BankFileImportTestsOnSqlite(SqliteTestDatabase database)
    : BankFileImportTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class BankFileImportTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : BankFileImportTests(database), IClassFixture<PostgreSqlTestDatabase>;
