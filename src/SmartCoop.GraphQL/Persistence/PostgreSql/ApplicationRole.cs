using Microsoft.EntityFrameworkCore.Metadata;
using SmartCoop.GraphQL.Persistence.Guards;

namespace SmartCoop.GraphQL.Persistence.PostgreSql;

/// <summary>The role the application works with, when another one owns the tables (reliability D7).</summary>
/// <remarks>
/// The owner can switch off every trigger; this role can only read, add, and change what is not append-only. The
/// operator makes the role and names it in <c>Database:ApplicationRole</c> when migrating as the owner.
/// </remarks>
/// <param name="Name">The role, or <see langword="null"/> when the owner and the application are one.</param>
internal sealed record ApplicationRole(string? Name)
{
    public IEnumerable<string> Sql(IModel model)
    {
        if (Name is null) yield break;

        var role = $"\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        yield return
            $"""
            GRANT USAGE ON SCHEMA public TO {role};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role};
            GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role};
            """;
        foreach (var table in GuardedTable.In(model))
        {
            yield return $"REVOKE UPDATE, DELETE ON {table.Name} FROM {role};";
            if (table.OnceOnly is { } column) yield return $"GRANT UPDATE ({column}) ON {table.Name} TO {role};";
        }
    }
}
