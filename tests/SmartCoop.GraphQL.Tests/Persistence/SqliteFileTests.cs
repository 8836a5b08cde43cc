using SmartCoop.GraphQL.Persistence.Sqlite;

namespace SmartCoop.GraphQL.Tests.Persistence;

public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartcoop-");

    [Fact]
    public void Given_a_file_that_is_held_when_a_second_host_wants_it_then_it_is_refused()
    {
        using var first = Held();
        using var second = File();

        var refused = Assert.Throws<DatabaseInUseException>(second.Hold);

        Assert.Contains("Another process works on", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_file_that_was_let_go_when_the_next_host_wants_it_then_it_gets_it()
    {
        Held().Dispose();

        using var next = Held();

        Assert.True(System.IO.File.Exists(next.Path + ".lock"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private SqliteFile Held()
    {
        var file = File();
        file.Hold();
        return file;
    }

    private SqliteFile File() => new($"Data Source={Path.Combine(_folder.FullName, "smartcoop.db")}");
}
