using SmartCoop.Architecture.Tests.Broken.Circle.Egg;

namespace SmartCoop.Architecture.Tests.Broken.Circle.Chicken;

/// <summary>Wrong: it comes first.</summary>
public sealed class Hen
{
    public Shell? Laid { get; init; }
}
