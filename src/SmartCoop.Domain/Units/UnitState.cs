namespace SmartCoop.Domain.Units;

/// <summary>Where a production unit stands in its life.</summary>
public enum UnitState
{
    /// <summary>Being prepared: it has a name and a manager, and does no business yet.</summary>
    Draft,

    /// <summary>In business.</summary>
    Open,

    /// <summary>Frozen for a while: no new business, but due wages are paid and clients' money comes in.</summary>
    Suspended,

    /// <summary>Running out: nothing new begins, what was begun is finished, the budget goes to zero.</summary>
    Closing,

    /// <summary>Over for good: it can be read for ever, and changed no more.</summary>
    Closed,
}
