namespace SmartCoop.Domain.Governance;

/// <summary>Who can decide in the name of a legal entity.</summary>
public enum DecisionBody
{
    /// <summary>All members together, one person one vote.</summary>
    GeneralAssembly,

    /// <summary>The directors the assembly elected.</summary>
    Board,
}
