using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Budgets;

/// <summary>No spending takes a tier of the budget below zero.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Tier">The tier the purpose may use.</param>
/// <param name="Available">What is left in it.</param>
/// <param name="Asked">What was asked for.</param>
public sealed record BudgetTooSmall(Id<ProductionUnit> UnitId, BudgetTier Tier, Money Available, Money Asked)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"The unit has {Available} left that is {Words}, not {Asked}.";

    private string Words => Tier switch
    {
        BudgetTier.Cash => "paid by clients",
        BudgetTier.Guaranteed => "paid by clients or guaranteed",
        BudgetTier.Expected => "expected",
    };
}

/// <summary>A reservation is of more than zero.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Amount">What was asked for.</param>
public sealed record ReservationNotPositive(Id<ProductionUnit> UnitId, Money Amount) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Reserve more than zero, not {Amount}.";
}

/// <summary>A budget is in the currency of its legal entity.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Expected">The currency of the budget.</param>
/// <param name="Found">The currency asked for.</param>
public sealed record ReservationInOtherCurrency(Id<ProductionUnit> UnitId, Currency Expected, Currency Found)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The budget is in {Expected}: reserve {Expected}, not {Found}.";
}

/// <summary>No reservation has the identifier.</summary>
/// <param name="ReservationId">The identifier asked for.</param>
public sealed record ReservationNotFound(Id<Reservation> ReservationId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such reservation.";
}

/// <summary>A reservation is consumed or released exactly once.</summary>
/// <param name="ReservationId">The reservation.</param>
/// <param name="Status">What became of it.</param>
public sealed record ReservationNotHeld(Id<Reservation> ReservationId, ReservationStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => Status is ReservationStatus.Consumed
        ? "This reservation was already spent."
        : "This reservation was already released.";
}
