using Npgsql;

namespace SmartCoop.Architecture.Tests;

/// <summary>One clone, built once, for all that is typed.</summary>
[CollectionDefinition(nameof(Newcomer))]
public sealed class NewcomerCollection : ICollectionFixture<Newcomer>;

/// <summary>What the page tells to type, typed.</summary>
[Collection(nameof(Newcomer))]
public sealed class ReadmeTests(Newcomer newcomer)
{
    public static TheoryData<string> OnSqlite { get; } = [.. Readme.OnSqlite];

    [Theory, MemberData(nameof(OnSqlite))]
    public Task Given_a_fresh_clone_when_a_command_of_the_page_is_typed_then_it_does_what_it_says(string command) =>
        newcomer.TypeAsync(command);

    [Fact]
    public void The_page_tells_nothing_to_type_that_is_not_typed_here()
    {
        Assert.NotEmpty(Readme.OnSqlite);
        Assert.Collection(
            Readme.Others,
            command => Assert.True(File.Exists(Path.Combine(House.Root, command)), "It is what runs this test."),
            command => Assert.StartsWith(
                "export ConnectionStrings__SmartCoop=\"Host=", command, StringComparison.Ordinal));
    }
}

/// <summary>What the page tells to type on PostgreSQL, typed in its order.</summary>
[Collection(nameof(Newcomer))]
[Trait("Category", "PostgreSql")]
public sealed class ReadmeTestsOnPostgreSql(Newcomer newcomer)
{
    [Fact]
    public async Task Given_an_empty_database_when_the_commands_of_the_page_are_typed_then_they_do_what_they_say()
    {
        var server = Environment.GetEnvironmentVariable("SMARTCOOP_TESTS_POSTGRESQL")
            ?? throw new InvalidOperationException("SMARTCOOP_TESTS_POSTGRESQL names no server.");
        var name = $"smartcoop_readme_{Guid.CreateVersion7():N}";
        await DoAsync(server, $"CREATE DATABASE {name}");
        try
        {
            Assert.NotEmpty(Readme.OnPostgreSql);
            var database = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
            foreach (var command in Readme.OnPostgreSql) await newcomer.TypeAsync(command, database);
        }
        finally
        {
            await DoAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task DoAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
