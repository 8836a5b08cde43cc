using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Tests.Persistence;

/// <summary>How many rows every table has: what a dry run must not change.</summary>
internal static class RowCounts
{
    public static async Task<IReadOnlyDictionary<string, int>> OfAsync(TestDatabase database)
    {
        var tables = await database.InScopeAsync(scope => Task.FromResult(
            scope.GetRequiredService<SmartCoopDbContext>().Model.GetEntityTypes()
                .Select(type => type.GetTableName())
                .OfType<string>()
                .Distinct()
                .Order(StringComparer.Ordinal)
                .ToList()));

        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var count = await database.AskAsync<int>($"SELECT CAST(COUNT(*) AS INTEGER) AS \"Value\" FROM {table}");
            counts[table] = count[0];
        }

        return counts;
    }
}
