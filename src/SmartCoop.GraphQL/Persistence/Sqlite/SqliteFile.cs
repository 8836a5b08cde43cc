using Microsoft.Data.Sqlite;

namespace SmartCoop.GraphQL.Persistence.Sqlite;

/// <summary>The one file of the embedded database: one process, and one writer at a time within it.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly Lock _opening = new();
    private FileStream? _held;

    public SqliteFile(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        Path = System.IO.Path.GetFullPath(settings.DataSource);
        ConnectionString = settings.ToString();
    }

    public string Path { get; }

    public string ConnectionString { get; }

    /// <summary>The queue of writers: whoever holds it may begin a transaction.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Makes the file ours until the process ends, however it ends.</summary>
    /// <exception cref="DatabaseInUseException">Another process has it.</exception>
    public void Hold()
    {
        lock (_opening)
        {
            if (_held is not null) return;

            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            try
            {
                _held = new FileStream($"{Path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException refused)
            {
                throw new DatabaseInUseException(Path, refused);
            }
        }
    }

    public void Dispose()
    {
        _held?.Dispose();
        Turn.Dispose();
    }
}

/// <summary>The SQLite file belongs to another process.</summary>
internal sealed class DatabaseInUseException(string path, Exception refused) : Exception(
    $"Another process works on {path}. SQLite serves one process; several need PostgreSQL.", refused);
