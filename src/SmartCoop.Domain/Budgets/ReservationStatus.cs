namespace SmartCoop.Domain.Budgets;

/// <summary>Where a reservation stands; it leaves <see cref="Held"/> exactly once.</summary>
public enum ReservationStatus
{
    /// <summary>The money is kept for its purpose.</summary>
    Held,

    /// <summary>The money was spent.</summary>
    Consumed,

    /// <summary>The money is free again.</summary>
    Released,
}
