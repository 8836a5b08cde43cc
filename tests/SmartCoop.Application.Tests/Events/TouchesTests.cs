using SmartCoop.Application.Events;
using Snapshooter.Xunit;

namespace SmartCoop.Application.Tests.Events;

/// <summary>The change feed misses no fact: what each of them changes is a reviewed table.</summary>
public sealed class TouchesTests
{
    [Fact]
    public void Every_fact_changes_something() => Assert.Empty(
        EventCatalogue.Names.Except(Touches.All.Select(touch => touch.Fact)));

    [Fact]
    public void What_every_fact_changes() => string.Join('\n', Touches.All
            .GroupBy(touch => touch.Fact)
            .OrderBy(touches => touches.Key, StringComparer.Ordinal)
            .Select(touches => $"{touches.Key}: {string.Join(", ", touches.Select(Told))}"))
        .MatchSnapshot();

    private static string Told(Touch touch) => $"{touch.Type} {touch.Operation}";
}
