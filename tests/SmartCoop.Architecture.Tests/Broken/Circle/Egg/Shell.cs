using SmartCoop.Architecture.Tests.Broken.Circle.Chicken;

namespace SmartCoop.Architecture.Tests.Broken.Circle.Egg;

/// <summary>Wrong: so does this.</summary>
public sealed class Shell
{
    public Hen? Inside { get; init; }
}
