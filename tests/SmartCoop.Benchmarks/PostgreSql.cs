using System.Globalization;
using Npgsql;

namespace SmartCoop.Benchmarks;

/// <summary>What the whole PostgreSQL server has used of the processors: its processes, read from /proc.</summary>
internal sealed class PostgreSql
{
    private const double TicksPerSecond = 100;
    private readonly int _postmaster;

    private PostgreSql(int postmaster) => _postmaster = postmaster;

    public static PostgreSql Of(string server)
    {
        using var connection = new NpgsqlConnection(server);
        connection.Open();
        return new PostgreSql(Parent(connection.ProcessID));
    }

    /// <summary>The time of all its processes, those that ended included.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            var ticks = Directory.EnumerateDirectories("/proc")
                .Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? Fields(id) : null)
                .Where(fields => fields is not null && Number(fields[1]) == _postmaster)
                .Sum(fields => Number(fields![11]) + Number(fields[12]));
            var own = Fields(_postmaster)!;
            return TimeSpan.FromSeconds((ticks + Number(own[13]) + Number(own[14])) / TicksPerSecond);
        }
    }

    private static int Parent(int process) => (int)Number(Fields(process)![1]);

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);

    /// <summary>The fields of /proc/N/stat from the third (the state) on; null for a process that is gone.</summary>
    private static string[]? Fields(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
