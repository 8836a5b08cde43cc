namespace SmartCoop.Domain.Payments;

/// <summary>How much of a bank transaction is allocated; derived from the amounts, never set by hand.</summary>
public enum AllocationState
{
    /// <summary>Nothing: all of it is in suspense.</summary>
    Unallocated,

    /// <summary>A part: the rest is in suspense.</summary>
    Partly,

    /// <summary>Everything.</summary>
    Allocated,
}
