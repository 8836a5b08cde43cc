namespace SmartCoop.Domain.Members;

/// <summary>Whether the shares that were subscribed are paid.</summary>
public enum ShareSubscriptionStatus
{
    /// <summary>The money did not arrive yet.</summary>
    Pending,

    /// <summary>The money arrived; the shares are in the register.</summary>
    Paid,
}
