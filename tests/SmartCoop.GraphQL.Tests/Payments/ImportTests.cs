using SmartCoop.Application.Payments;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Tests.Persistence;
using static SmartCoop.GraphQL.Tests.Payments.Cooperative;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>Bank files in any order, overlapping, repeated or broken give the same books (promise P4).</summary>
public abstract class ImportTests(TestDatabase database) : IAsyncLifetime
{
    private const int Entries = 2_000;
    private const int Days = 250;

    private Cooperative _coop = null!;

    public async Task InitializeAsync() => _coop = await FoundAsync(database);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Given_the_same_statement_twice_then_nothing_changes()
    {
        var file = await _coop.NextFileAsync(_coop.Movement(1_210), _coop.Movement(-40));
        var first = await _coop.DoAsync(new ImportBankStatement(file));
        var before = await RowCounts.OfAsync(database);

        var again = await _coop.DoAsync(new ImportBankStatement(file));

        Assert.Equal((1, 2), (first.NewStatements, first.NewTransactions));
        Assert.Equal((0, 0), (again.NewStatements, again.NewTransactions));
        Assert.Equal(first.StatementIds, again.StatementIds);
        var after = await RowCounts.OfAsync(database);
        Assert.Equal(before["bank_transactions"], after["bank_transactions"]);
        Assert.Equal(before["journal_lines"], after["journal_lines"]);
        await Books.AreRightAsync(database, _coop);
    }

    [Fact]
    public async Task Given_a_known_reference_with_other_movements_then_the_statement_is_refused()
    {
        var movement = _coop.Movement(100);
        await _coop.DoAsync(new ImportBankStatement(await StatementAsync("X1", Today, [movement])));

        var refusal = (await _coop.TryAsync(new ImportBankStatement(
            await StatementAsync("X1", Today, [movement with { Amount = Euro(101) }])))).Refusal;
        var other = (await _coop.TryAsync(new ImportBankStatement(
            await StatementAsync("X2", Today, [movement with { Amount = Euro(101) }])))).Refusal;

        Assert.IsType<StatementDiffers>(refusal);
        Assert.Equal(new BankReferenceReused(movement.BankReference, Euro(100), Euro(101)), other);
    }

    [Fact]
    public async Task Given_an_account_of_nobody_then_the_file_is_refused_whole()
    {
        var stranger = Domain.Identifiers.Iban.Parse("BE68539007547034");
        var file = await FileAsync(CamtWriter.Statement(
            new CamtStatementStart("S1", 1, stranger, Today, Today, Euro(0), Euro(0)), [_coop.Movement(1)]));

        var refusal = (await _coop.TryAsync(new ImportBankStatement(file))).Refusal;

        Assert.Equal(new StatementOfUnknownAccount(stranger), refusal);
    }

    [Fact]
    public async Task Given_a_missing_statement_then_the_gap_is_reported_until_it_comes()
    {
        var (one, two) = (_coop.Movement(10), _coop.Movement(20));
        var missing = await StatementAsync("G1", Today.AddDays(1), [one], opening: 30);
        var later = await StatementAsync("G2", Today.AddDays(2), [two], opening: 40);
        await _coop.DoAsync(new ImportBankStatement(later));
        Assert.Equal(Euro(10), await GapAsync("G2"));

        await _coop.DoAsync(new ImportBankStatement(missing));

        Assert.Equal((Euro(0), Euro(0)), (await GapAsync("G1"), await GapAsync("G2")));
    }

    [Fact]
    public async Task Given_a_year_imported_whole_by_day_overlapping_shuffled_or_thrice_then_the_books_are_the_same()
    {
        var year = Year();
        var variants = new Dictionary<string, IReadOnlyList<BankFile>>
        {
            ["whole"] = [await StatementAsync("YEAR", Today, year)],
            ["by day"] = await ByDayAsync(year),
            ["overlapping"] = [.. await ByDayAsync(year), await StatementAsync("YEAR", Today, year)],
            ["shuffled"] = Shuffled(await ByDayAsync(year)),
            ["each thrice"] = [.. (await ByDayAsync(year)).SelectMany(file => Enumerable.Repeat(file, 3))],
        };

        foreach (var (name, files) in variants)
        {
            var coop = await FoundAsync(database);
            foreach (var file in files) await coop.DoAsync(new ImportBankStatement(await ForAsync(coop, file)));

            Assert.True(Entries == await CountAsync(coop), name);
            await Books.AreRightAsync(database, coop);
        }
    }

    [Fact]
    public async Task Given_a_file_cut_at_any_byte_then_nothing_of_it_is_imported()
    {
        var whole = await TextAsync(await StatementAsync("CUT", Today, [.. Year().Take(50)]));
        var before = await RowCounts.OfAsync(database);

        foreach (var cut in Enumerable.Range(1, 12).Select(part => whole.Length * part / 13))
            Assert.IsType<CamtRefused>(
                (await _coop.TryAsync(new ImportBankStatement(BankFile.Read(whole[..cut]).Value))).Refusal);

        var after = await RowCounts.OfAsync(database);
        Assert.Equal(before["bank_transactions"], after["bank_transactions"]);
        Assert.Equal(before["bank_statements"], after["bank_statements"]);
    }

    /// <summary>Movements with pairs that are really identical but for the bank's own reference.</summary>
    private static List<CamtTransaction> Year() =>
    [
        .. Enumerable.Range(0, Entries).Select(i => new CamtTransaction(
            $"Y{i:00000}", Today.AddDays(i % Days), Today.AddDays(i % Days), Euro(((i / 2) % 97) + 1))),
    ];

    private static IReadOnlyList<BankFile> Shuffled(IReadOnlyList<BankFile> files)
    {
        var shuffled = files.ToArray();
        new Random(20_260_302).Shuffle(shuffled);
        return shuffled;
    }

    private static async Task<string> TextAsync(BankFile file)
    {
        using var reader = new StreamReader(file.Open());
        return await reader.ReadToEndAsync();
    }

    /// <summary>The same file for the account of another cooperative.</summary>
    private async Task<BankFile> ForAsync(Cooperative coop, BankFile file) => BankFile.Read(
        (await TextAsync(file)).Replace(_coop.Iban.Value, coop.Iban.Value, StringComparison.Ordinal)).Value;

    private async Task<IReadOnlyList<BankFile>> ByDayAsync(List<CamtTransaction> year)
    {
        var files = new List<BankFile>();
        var opening = 30m;
        foreach (var day in year.GroupBy(one => one.BookedOn).OrderBy(day => day.Key))
        {
            files.Add(await StatementAsync($"D{day.Key:yyyyMMdd}", day.Key, [.. day], opening));
            opening += day.Sum(one => one.Amount.Amount);
        }

        return files;
    }

    private Task<BankFile> StatementAsync(
        string reference,
        DateOnly day,
        IReadOnlyCollection<CamtTransaction> movements,
        decimal opening = 30) => FileAsync(CamtWriter.Statement(
            new CamtStatementStart(reference, null, _coop.Iban, day, day, Euro(opening), Euro(opening)), movements));

    private async Task<Domain.Monetary.Money> GapAsync(string reference)
    {
        var page = await _coop.AskAsync(new ListBankStatements(_coop.Entity, null, null, new()));
        return page.Items.Single(statement => statement.Reference == reference).Gap;
    }

    private async Task<long> CountAsync(Cooperative coop) => (await database.AskAsync<long>(
        $"""
        SELECT CAST(COUNT(*) AS BIGINT) AS "Value" FROM bank_transactions
        WHERE iban = '{coop.Iban}' AND bank_reference LIKE 'Y%'
        """)).Single();
}

public sealed class ImportTestsOnSqlite(SqliteTestDatabase database)
    : ImportTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class ImportTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : ImportTests(database), IClassFixture<PostgreSqlTestDatabase>;
