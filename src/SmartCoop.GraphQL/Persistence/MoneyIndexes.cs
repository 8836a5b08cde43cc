namespace SmartCoop.GraphQL.Persistence;

/// <summary>The indexes that hold amounts, which EF Core cannot describe: money is a complex property.</summary>
/// <remarks>
/// They are made after every migration, as the guards are: SQLite drops the indexes of a table it rebuilds that its
/// model does not know.
/// </remarks>
internal static class MoneyIndexes
{
    public static IEnumerable<string> Sql { get; } =
    [
        """
        CREATE INDEX IF NOT EXISTS ix_unit_turnovers_year_net ON unit_turnovers (year, net_minor_units, unit_id);
        """,
    ];
}
