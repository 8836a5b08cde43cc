using SmartCoop.Application.Access;

namespace SmartCoop.Application.Tests;

/// <summary>Somebody who acts in a test.</summary>
internal sealed class Somebody(Viewer viewer) : IActor
{
    public static Somebody Known { get; } = new(Viewer.System("test"));

    public Viewer Viewer { get; } = viewer;
}
