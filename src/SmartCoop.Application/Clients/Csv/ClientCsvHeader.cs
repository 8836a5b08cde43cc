namespace SmartCoop.Application.Clients.Csv;

/// <summary>Which column of a file is what.</summary>
internal sealed class ClientCsvHeader
{
    private static readonly string[] Required =
        ["kind", "name", "country", "vatStatus", "street", "postalCode", "city", "language"];

    private static readonly string[] Wanted = ["enterpriseNumber", "vatNumber", "email", "peppolId"];

    private readonly IReadOnlyList<string> _columns;

    private ClientCsvHeader(IReadOnlyList<string> columns) => _columns = columns;

    /// <summary>Reads the first line of a file.</summary>
    /// <returns>What is wrong with it; then there is no header.</returns>
    public static List<CsvLineRefused> Read(CsvLine line, out ClientCsvHeader? header)
    {
        var columns = line.Fields.Select(Known).ToList();
        var named = columns.OfType<string>().ToList();
        List<CsvLineRefused> refusals =
        [
            .. line.Fields.Where((_, i) => columns[i] is null).Select(name => Refused(name, "there is no such column")),
            .. named.GroupBy(name => name).Where(same => same.Count() > 1)
                .Select(same => Refused(same.Key, "must be named only once")),
            .. Required.Except(named).Select(name => Refused(name, "must be there")),
        ];

        header = refusals.Count is 0 ? new ClientCsvHeader(named) : null;
        return refusals;

        CsvLineRefused Refused(string column, string rule) => new(line.Line, column, rule);
    }

    /// <summary>Finds the fields of a line.</summary>
    public ClientCsvRow Read(CsvLine line) => new(line, _columns);

    private static string? Known(string name) => Required.Concat(Wanted)
        .FirstOrDefault(column => column.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));
}
