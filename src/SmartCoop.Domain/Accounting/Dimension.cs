using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Accounting;

/// <summary>Whose money a line of the journal is: that of one production unit, or of all.</summary>
/// <remarks>The default value is the collective: no line is without a dimension.</remarks>
/// <param name="UnitId">The unit, or <see langword="null"/> for the collective.</param>
public readonly record struct Dimension(Id<ProductionUnit>? UnitId)
{
    /// <summary>What belongs to all units together.</summary>
    public static Dimension Collective => default;

    /// <summary>What belongs to one unit.</summary>
    public static Dimension Of(Id<ProductionUnit> unitId) => new(unitId);

    /// <summary>The identifier of the unit, or <c>collective</c>.</summary>
    public override string ToString() => UnitId?.ToString() ?? "collective";
}
