namespace SmartCoop.Domain.Units;

/// <summary>Whose budget a production unit is.</summary>
public enum UnitKind
{
    /// <summary>The budget of one member's trade.</summary>
    Personal,

    /// <summary>The common budget of several members.</summary>
    Collective,
}
