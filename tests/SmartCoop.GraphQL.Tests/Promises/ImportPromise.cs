using Mediator;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Payments;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>
/// P4: importing bank data in any order, overlap, repetition or interruption gives the same ledger: a year of 2,000
/// movements, with really identical ones, in eight ways.
/// </summary>
public abstract class ImportPromise(TestDatabase database) : IAsyncLifetime
{
    private const int Seed = 20_260_125;
    private const int Kills = 20;
    private readonly BankYear _year = new(Seed);
    private readonly Random _chance = new(Seed);
    private readonly Cooperative _cooperative = new(database);
    private int _keys;

    private protected TestDatabase Database { get; } = database;

    public async Task InitializeAsync()
    {
        await Database.PrepareAsync();
        await _cooperative.RegisterAsync();
    }

    public Task DisposeAsync() => Database.DisposeAsync();

    [Theory]
    [InlineData("whole")]
    [InlineData("a day at a time")]
    [InlineData("overlapping")]
    [InlineData("shuffled")]
    [InlineData("each file three times")]
    public async Task Given_a_year_when_it_is_imported_in_whatever_files_then_the_books_are_the_same(string way)
    {
        var files = way switch
        {
            "whole" => _year.Statements("Y", days: 365),
            "a day at a time" => _year.Statements("D", days: 1),
            "overlapping" => _year.Statements("O", days: 14, overlap: 9),
            "shuffled" => _year.Statements("W", days: 7).OrderBy(_ => _chance.Next()),
            _ => _year.Statements("M", days: 31).SelectMany(file => Enumerable.Repeat(file, 3)),
        };

        foreach (var file in files) await _cooperative.DoAsync(new ImportBankStatement(BankFile.Parse(file, null)));

        Assert.Equal(_year.Hash(), await BankYear.HashAsync(Database));
    }

    [Fact]
    public async Task Given_a_file_that_is_cut_when_it_is_imported_then_nothing_of_it_is_there()
    {
        var file = _year.Statements("Y", days: 365).Single();
        for (var cut = 0; cut < 5; cut++)
        {
            var command = new ImportBankStatement(BankFile.Parse(file[.._chance.Next(100, file.Length - 20)], null))
            {
                IdempotencyKey = $"cut-{cut}",
            };
            var refused = await Database.InScopeAsync(
                scope => scope.GetRequiredService<ISender>().Send(command).AsTask());
            Assert.NotNull(refused.Refusal);
        }

        Assert.Equal(0, await Database.FigureAsync("SELECT COUNT(*) FROM bank_transactions"));
        Assert.Equal(0, await Database.FigureAsync("SELECT COUNT(*) FROM bank_statements"));
        Assert.Equal(0, await Database.FigureAsync("SELECT COUNT(*) FROM journal_lines"));
    }

    [Fact]
    public async Task Given_hosts_that_are_killed_while_they_import_when_it_is_sent_again_then_the_books_are_the_same()
    {
        var files = _year.Statements("K", days: (365 / Kills) + 1).ToList();
        await using var fleet = await Fleet.StartAsync(Database);
        for (var i = 0; i < files.Count; i++)
        {
            var victim = i % fleet.Nodes.Count;
            var cutShort = ImportAsync(fleet.Nodes[victim].Api, files[i]);
            await Task.Delay(_chance.Next(0, 150));
            await fleet.KillAsync(victim);
            await cutShort.ContinueWith(_ => { }, TaskScheduler.Default); // Done, or cut: both must come out right.

            var restarting = fleet.RestartAsync(victim);
            if (fleet.Nodes.Count is 1) await restarting;
            await ImportAsync(fleet.Nodes[(victim + 1) % fleet.Nodes.Count].Api, files[i]);
            await restarting;
        }

        Assert.Equal(_year.Hash(), await BankYear.HashAsync(Database));
    }

    private protected async Task ImportFromBothNodesAsync()
    {
        await using var fleet = await Fleet.StartAsync(Database);
        foreach (var file in _year.Statements("B", days: 31, overlap: 5))
            await Task.WhenAll(ImportAsync(fleet.Api(0), file), ImportAsync(fleet.Api(1), file));

        Assert.Equal(_year.Hash(), await BankYear.HashAsync(Database));
    }

    private Task ImportAsync(Api api, string file) => api.MustSendAsync(
        "importBankStatement", "newTransactions", new { file, idempotencyKey = $"import-{++_keys}" });
}

[Collection(Promises.Name)]
[Trait("Category", "Promise")]
public sealed class ImportPromiseOnSqlite() : ImportPromise(new SqliteTestDatabase());

[Collection(Promises.Name)]
[Trait("Category", "Promise"), Trait("Category", "PostgreSql")]
public sealed class ImportPromiseOnPostgreSql() : ImportPromise(new PostgreSqlTestDatabase())
{
    [Fact]
    public Task Given_two_nodes_when_both_import_each_file_at_once_then_the_books_are_the_same() =>
        ImportFromBothNodesAsync();
}
