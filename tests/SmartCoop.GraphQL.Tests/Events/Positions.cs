using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Persistence.Events;

namespace SmartCoop.GraphQL.Tests.Events;

internal static class Positions
{
    /// <summary>Positions are given after the commit: waits until every fact has one.</summary>
    public static async Task UntilPositionedAsync(this SmartCoopHost host)
    {
        while (await HasUnpositionedAsync(host)) await Task.Delay(10);
    }

    private static async Task<bool> HasUnpositionedAsync(SmartCoopHost host)
    {
        await using var scope = host.Services.ScopeOf(Viewer.System("test"));
        return await scope.ServiceProvider.GetRequiredService<SmartCoopDbContext>()
            .Set<EventRow>().AnyAsync(row => row.Position == null);
    }
}
