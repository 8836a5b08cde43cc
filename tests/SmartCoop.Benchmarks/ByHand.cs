using System.Text.Json;
using Npgsql;

namespace SmartCoop.Benchmarks;

/// <summary>The same reads as a good programmer writes them by hand: one batch of SQL, JSON straight from it.</summary>
internal static class ByHand
{
    public static async Task<int> ServeAsync(string database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var source = new NpgsqlDataSourceBuilder($"{database};Max Auto Prepare=20").Build();
        var app = builder.Build();
        app.MapGet("/q1/{unit}/{member}", (HttpContext http, Guid unit, Guid member) =>
            UnitAsync(http, source, unit, member));
        app.MapGet("/q2/{from}", (HttpContext http, DateOnly from) => DueAsync(http, source, from));
        await app.StartAsync();
        Console.WriteLine($"By hand at {app.Urls.Single()}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task UnitAsync(HttpContext http, NpgsqlDataSource source, Guid unit, Guid member)
    {
        const string visible =
            """
            FROM production_units u WHERE u.id = $1
            AND EXISTS (SELECT 1 FROM unit_managers m WHERE m.unit_id = u.id AND m.member_id = $2)
            """;
        const string last =
            $"SELECT i.* FROM invoices i WHERE i.unit_id = (SELECT u.id {visible}) ORDER BY i.id DESC LIMIT 20";
        await using var batch = source.CreateBatch();
        Add(batch, $"SELECT u.name {visible}", unit, member);
        Add(
            batch,
            $"""
            SELECT i.id, i.number, i.status, i.due_on, i.gross_minor_units, i.paid_minor_units, c.name
            FROM ({last}) i JOIN clients c ON c.id = i.client_id ORDER BY i.id DESC
            """,
            unit,
            member);
        Add(
            batch,
            $"""
            SELECT l.invoice_id, l.description, l.net_minor_units FROM ({last}) i
            JOIN invoice_lines l ON l.invoice_id = i.id ORDER BY l.invoice_id, l.position
            """,
            unit,
            member);

        await using var reader = await batch.ExecuteReaderAsync();
        await reader.ReadAsync();
        var name = reader.GetString(0);
        await reader.NextResultAsync();
        var invoices = new List<Row>(20);
        while (await reader.ReadAsync())
        {
            invoices.Add(new Row(
                reader.GetGuid(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.GetFieldValue<DateOnly>(3),
                reader.GetInt64(4),
                reader.GetInt64(5),
                reader.GetString(6)));
        }

        await reader.NextResultAsync();
        var lines = new List<(Guid Invoice, string Description, long Net)>(60);
        while (await reader.ReadAsync()) lines.Add((reader.GetGuid(0), reader.GetString(1), reader.GetInt64(2)));
        var of = lines.ToLookup(line => line.Invoice);

        await using var json = Begin(http);
        json.WriteStartObject("unit");
        json.WriteString("name", name);
        json.WriteStartObject("invoices");
        json.WriteStartArray("nodes");
        foreach (var invoice in invoices)
        {
            json.WriteStartObject();
            json.WriteString("number", invoice.Number);
            json.WriteString("status", invoice.Status.ToUpperInvariant());
            json.WriteString("dueOn", invoice.Due.ToString("O"));
            Money(json, "gross", invoice.Gross);
            Money(json, "paid", invoice.Paid);
            Name(json, "client", invoice.Client);
            json.WriteStartArray("lines");
            foreach (var line in of[invoice.Id])
            {
                json.WriteStartObject();
                json.WriteString("description", line.Description);
                Money(json, "net", line.Net);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        End(json);
    }

    private static async Task DueAsync(HttpContext http, NpgsqlDataSource source, DateOnly from)
    {
        await using var command = source.CreateCommand(
            """
            SELECT i.number, i.due_on, i.gross_minor_units - i.credited_gross_minor_units - i.paid_minor_units,
                c.name, u.name
            FROM (SELECT * FROM invoices WHERE status = 'Issued' AND due_on >= $1 ORDER BY due_on, id LIMIT 50) i
            JOIN clients c ON c.id = i.client_id JOIN production_units u ON u.id = i.unit_id ORDER BY i.due_on, i.id
            """);
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = from });
        await using var reader = await command.ExecuteReaderAsync();
        await using var json = Begin(http);
        json.WriteStartObject("invoices");
        json.WriteStartArray("nodes");
        while (await reader.ReadAsync())
        {
            json.WriteStartObject();
            json.WriteString("number", reader.GetString(0));
            json.WriteString("dueOn", reader.GetFieldValue<DateOnly>(1).ToString("O"));
            Money(json, "due", reader.GetInt64(2));
            Name(json, "client", reader.GetString(3));
            Name(json, "unit", reader.GetString(4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        End(json);
    }

    private sealed record Row(
        Guid Id,
        string Number,
        string Status,
        DateOnly Due,
        long Gross,
        long Paid,
        string Client);

    private static void Add(NpgsqlBatch batch, string sql, Guid unit, Guid member) =>
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = unit }, new NpgsqlParameter<Guid> { TypedValue = member },
            },
        });

    private static Utf8JsonWriter Begin(HttpContext http)
    {
        http.Response.ContentType = "application/json";
        var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteStartObject("data");
        return json;
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Name(Utf8JsonWriter json, string field, string name)
    {
        json.WriteStartObject(field);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Money(Utf8JsonWriter json, string field, long minorUnits)
    {
        json.WriteStartObject(field);
        json.WriteString("amount", $"{minorUnits / 100}.{minorUnits % 100:00}");
        json.WriteEndObject();
    }
}
