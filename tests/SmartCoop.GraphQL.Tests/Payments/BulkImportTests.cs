using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.GraphQL.Tests.Persistence;
using static SmartCoop.GraphQL.Tests.Payments.Cooperative;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>A hundred thousand transactions in one pass: counted, never timed.</summary>
public abstract class BulkImportTests(TestDatabase database)
{
    private const int Many = 100_000;
    private const int ChunkSize = 1_000;

    [Fact]
    public async Task Given_a_hundred_thousand_transactions_then_they_come_in_a_hundred_chunks_and_one_entry()
    {
        var coop = await FoundAsync(database);
        var path = await WriteAsync(coop);
        var entries = await CountAsync("journal_entries");
        var opened = 0;
        var file = BankFile.At("large", "large", () =>
        {
            opened++;
            return File.OpenRead(path);
        });

        var import = Task.Run(() => coop.DoAsync(new ImportBankStatement(file)));
        var seen = await WatchAsync(import);
        var imported = await import;
        File.Delete(path);

        Assert.Equal((1, Many, 1), (imported.NewStatements, imported.NewTransactions, opened));
        Assert.Equal(
            Many, await CountAsync($"bank_transactions WHERE iban = '{coop.Iban}' AND bank_reference LIKE 'B%'"));
        Assert.Equal(entries + 1, await CountAsync("journal_entries"));
        Assert.NotEmpty(seen);
        Assert.All(seen, progress => Assert.Equal(progress.Chunks * ChunkSize, progress.Transactions));
        Assert.Equal(seen.Order(Comparer<BankImportView>.Create((a, b) => a.Chunks - b.Chunks)), seen);
        await Books.AreRightAsync(database, coop);
    }

    /// <summary>What the import says about itself while it runs, each figure once.</summary>
    private async Task<IReadOnlyList<BankImportView>> WatchAsync(Task import)
    {
        var progress = database.Services.GetRequiredService<BankImportProgress>();
        var seen = new List<BankImportView>();
        while (!import.IsCompleted)
        {
            var now = progress.Running.FirstOrDefault(running => running.File == "large");
            if (now is not null && now != seen.LastOrDefault()) seen.Add(now);
            await Task.WhenAny(import, Task.Delay(5));
        }

        return seen;
    }

    private static async Task<string> WriteAsync(Cooperative coop)
    {
        var path = Path.GetTempFileName();
        await using var file = File.Create(path);
        var start = new CamtStatementStart(
            "BULK", null, coop.Iban, Today.AddDays(1), Today.AddDays(1), Euro(30), Euro(30));
        var movements = Enumerable.Range(0, Many)
            .Select(i => new CamtTransaction($"B{i:000000}", start.OpenedOn, start.OpenedOn, Euro((i % 500) + 0.01m)))
            .ToList();
        await CamtWriter.WriteAsync(
            file, CamtVersion.Version8, CamtWriter.Statement(start, movements), TimeProvider.System.GetUtcNow());
        return path;
    }

    private async Task<long> CountAsync(string from) => (await database.AskAsync<long>(
        $"SELECT CAST(COUNT(*) AS BIGINT) AS \"Value\" FROM {from}")).Single();
}

public sealed class BulkImportTestsOnSqlite(SqliteTestDatabase database)
    : BulkImportTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class BulkImportTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : BulkImportTests(database), IClassFixture<PostgreSqlTestDatabase>;
