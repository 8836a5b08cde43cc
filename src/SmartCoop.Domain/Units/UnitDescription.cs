namespace SmartCoop.Domain.Units;

/// <summary>What a unit is called and does.</summary>
public sealed record UnitDescription
{
    private UnitDescription(string name, string trade, UnitKind kind) => (Name, Trade, Kind) = (name, trade, kind);

    /// <summary>The name the unit trades under, one line.</summary>
    public string Name { get; }

    /// <summary>What the unit does, in its own words, one line.</summary>
    public string Trade { get; }

    /// <summary>Whether it is the budget of one member or of several.</summary>
    public UnitKind Kind { get; }

    /// <summary>Checks what someone wrote; every refusal is told at once.</summary>
    public static Result<UnitDescription> Read(string? name, string? trade, UnitKind kind)
    {
        var readName = RequiredText.Read("name of a unit", name);
        var readTrade = RequiredText.Read("trade of a unit", trade);

        return readName.Refusals.Concat(readTrade.Refusals).ToList() is { Count: > 0 } refusals
            ? refusals
            : new UnitDescription(readName.Value, readTrade.Value, kind);
    }
}
