using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>
/// P14: whatever can be asked, along every way through the schema and with every identifier of the neighbour, nothing
/// that is answered bears the neighbour's mark.
/// </summary>
public sealed class CanaryTests(SqliteHost host, LeakyHost leaky) : IClassFixture<SqliteHost>, IClassFixture<LeakyHost>
{
    private const int Steps = 3;

    [Theory]
    [InlineData(Role.Member)]
    [InlineData(Role.Client)]
    [InlineData(Role.Adviser)]
    [InlineData(Role.Partner)]
    [InlineData(Role.Worker)]
    public async Task P14_nothing_of_a_neighbour_is_answered(Role role)
    {
        var (leaks, asked) = await LeaksAsync(host, role);

        Assert.Empty(leaks);
        Assert.True(asked > 400, $"Only {asked} operations were made.");
    }

    [Fact]
    public async Task P14_what_is_asked_would_show_the_neighbour_to_who_may_see_it()
    {
        var (shown, asked) = await LeaksAsync(host, Role.Administrator);

        Assert.True(shown.Count > asked / 10, $"{shown.Count} of {asked} answers show the neighbour.");
    }

    [Fact]
    public async Task Broken__one_removed_rule_of_visibility_is_noticed()
    {
        var (leaks, _) = await LeaksAsync(leaky, Role.Member);

        Assert.Contains(leaks, leak => leak.Contains("invoices", StringComparison.Ordinal));
    }

    private static async Task<(IReadOnlyList<string> Leaks, int Asked)> LeaksAsync(SmartCoopHost host, Role role)
    {
        var settled = await Neighbours.OfAsync(host);
        var schema = host.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        var (leaks, asked) = (new List<string>(), 0);
        foreach (var operation in new SchemaWalk(schema, settled.NamedThere).Operations(Steps))
        {
            asked++;
            var answer = await host.AskAsync(settled.As(role), operation);
            Assert.DoesNotContain("VALIDATION", answer, StringComparison.Ordinal);
            if (answer.Contains(settled.There.Mark, StringComparison.Ordinal)) leaks.Add(operation);
        }

        return (leaks, asked);
    }
}
