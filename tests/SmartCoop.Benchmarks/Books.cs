using System.Globalization;
using Npgsql;

namespace SmartCoop.Benchmarks;

/// <summary>A database of the size of a large shared enterprise, made by SQL and dropped in the end.</summary>
/// <remarks>
/// The demo cooperative is multiplied: 20,000 units with a manager each, 30,000 clients, invoices of one to four lines
/// over five years. Guards are off while it is written: what is measured only reads.
/// </remarks>
internal sealed class Books : IAsyncDisposable
{
    private const int UnitCount = 20_000;
    private const int ClientCount = 30_000;
    private readonly string _server;
    private readonly string _name;

    private Books(string server, string name)
    {
        (_server, _name) = (server, name);
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    public string ConnectionString { get; }

    /// <summary>The generated units, each with the member who runs it.</summary>
    public List<(Guid Unit, Guid Manager)> Units { get; } = [];

    public static async Task<Books> OpenAsync(string server, int invoices)
    {
        var books = new Books(server, $"smartcoop_benchmark_{Guid.NewGuid():N}");
        await ExecuteAsync(server, $"CREATE DATABASE {books._name}");
        await Served.RunAsync(books.ConnectionString, "migrate");
        await Served.RunAsync(books.ConnectionString, "seed");
        foreach (var sql in Sql(invoices)) await ExecuteAsync(books.ConnectionString, sql);

        await using var connection = new NpgsqlConnection(books.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT unit_id, member_id FROM unit_managers ORDER BY unit_id OFFSET 100 LIMIT 2000", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) books.Units.Add((reader.GetGuid(0), reader.GetGuid(1)));
        return books;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(_server, $"DROP DATABASE {_name} WITH (FORCE)");
    }

    /// <summary>An identifier in the order of its number, of a kind.</summary>
    private static string Id(int kind, string number) =>
        $"(lpad(to_hex({kind}), 4, '0') || lpad(to_hex({number}), 8, '0') || '7000' || '8000000000000000')::uuid";

    private static IEnumerable<string> Sql(int invoices)
    {
        const string replica = "SET session_replication_role = replica; ";
        var (count, clients, units) = (Text(invoices), Text(ClientCount), Text(UnitCount));
        yield return replica + $"""
            INSERT INTO members (id, entity_id, name, email, status, admitted_on, version)
            SELECT {Id(1, "n")}, m.entity_id, 'Member ' || n, 'member' || n || '@example.org', 'Member', '2021-01-01', 1
            FROM generate_series(1, {units}) n, (SELECT * FROM members LIMIT 1) m
            """;
        yield return replica + $"""
            INSERT INTO production_units (id, entity_id, code, name, trade, kind, state, opened_on, version)
            SELECT {Id(2, "n")}, u.entity_id, 'U-' || lpad((n + 1000)::text, 6, '0'), 'Unit ' || n, u.trade, u.kind,
                'Open', '2021-01-01', 1
            FROM generate_series(1, {units}) n, (SELECT * FROM production_units LIMIT 1) u;
            INSERT INTO unit_managers (unit_id, member_id, since)
            SELECT {Id(2, "n")}, {Id(1, "n")}, '2021-01-01' FROM generate_series(1, {units}) n
            """;
        yield return replica + $"""
            INSERT INTO clients (id, kind, name, search_name, country, vat_status, language, address_city,
                address_country, address_postal_code, address_street, version, registered_by)
            SELECT {Id(3, "n")}, 'PrivatePerson', 'Client ' || n, 'CLIENT ' || n, 'BE', 'NotRegistered', 'French',
                'Bruxelles', 'BE', '1000', 'Rue Haute ' || n, 1, 'benchmark'
            FROM generate_series(1, {clients}) n
            """;
        yield return replica + $"""
            INSERT INTO invoices
            SELECT (i).* FROM (
                SELECT jsonb_populate_record(model, jsonb_build_object(
                    'id', {Id(4, "n")}, 'unit_id', {Id(2, $"1 + n % {units}")},
                    'client_id', {Id(3, $"1 + (n * 7) % {clients}")},
                    'number', 'F-' || (2020 + n / 800000) || '-' || (100000 + n % 800000),
                    'communication', {Communication}, 'order_id', null,
                    'status', CASE WHEN n % 20 = 0 THEN 'Issued' ELSE 'Paid' END,
                    'issued_on', date '2021-01-01' + (n::bigint * 1825 / {count})::int,
                    'due_on', date '2021-01-31' + (n::bigint * 1825 / {count})::int,
                    'paid_minor_units', CASE WHEN n % 20 = 0 THEN 0 ELSE model.gross_minor_units END)) AS i
                FROM generate_series(1, {count}) n, (SELECT invoices AS model, invoices.gross_minor_units
                    FROM invoices WHERE status = 'Paid' LIMIT 1) AS m(model, gross_minor_units)) made
            """.Replace("model.gross_minor_units", "m.gross_minor_units", StringComparison.Ordinal);
        yield return replica + $"""
            INSERT INTO invoice_lines (invoice_id, net_currency, net_minor_units, unit_price_currency,
                unit_price_minor_units, position, description, quantity, vat_category)
            SELECT {Id(4, "n")}, 'EUR', 52000, 'EUR', 52000, p, 'Work of the day ' || n, 1000, 'Standard'
            FROM generate_series(1, {count}) n, generate_series(1, 1 + n % 4) p
            """;
        yield return "VACUUM ANALYZE";
    }

    /// <summary>The n-th structured communication from 300/0000/00000 on, with its check digits.</summary>
    private const string Communication =
        """
        regexp_replace(
            (3000000000 + n) || lpad(((3000000000 + n - 1) % 97 + 1)::text, 2, '0'),
            '(...)(....)(.....)', '+++\1/\2/\3+++')
        """;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
