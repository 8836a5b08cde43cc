using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>Money of a unit that is kept for a purpose.</summary>
public sealed record ReservationView
{
    /// <summary>Identifies the reservation.</summary>
    public required Id<Reservation> Id { get; init; }

    /// <summary>The unit whose money it is.</summary>
    public required Id<ProductionUnit> UnitId { get; init; }

    /// <summary>How much.</summary>
    public required Money Amount { get; init; }

    /// <summary>What it is for.</summary>
    public required SpendingPurpose Purpose { get; init; }

    /// <summary>The tier it was taken from.</summary>
    public required BudgetTier Tier { get; init; }

    /// <summary>What exactly, in a few words.</summary>
    public required string Note { get; init; }

    /// <summary>Where the reservation stands.</summary>
    public required ReservationStatus Status { get; init; }

    /// <summary>The day the money was reserved.</summary>
    public required DateOnly ReservedOn { get; init; }

    /// <summary>The day it was consumed or released; null while it is held.</summary>
    public required DateOnly? EndedOn { get; init; }

    internal static Expression<Func<Reservation, ReservationView>> Of { get; } = reservation => new ReservationView
    {
        Id = reservation.Id,
        UnitId = reservation.UnitId,
        Amount = reservation.Amount,
        Purpose = reservation.Purpose,
        Tier = reservation.Tier,
        Note = reservation.Note,
        Status = reservation.Status,
        ReservedOn = reservation.ReservedOn,
        EndedOn = reservation.EndedOn,
    };
}
