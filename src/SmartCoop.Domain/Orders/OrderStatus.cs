namespace SmartCoop.Domain.Orders;

/// <summary>Where an order stands in its life. <see cref="Order"/> draws the transitions.</summary>
public enum OrderStatus
{
    /// <summary>Still being written by the unit.</summary>
    Draft,

    /// <summary>Waiting for an adviser of the cooperative.</summary>
    Submitted,

    /// <summary>Approved by an adviser, not yet with the client.</summary>
    Approved,

    /// <summary>With the client, who has a link to accept it.</summary>
    SentToClient,

    /// <summary>Accepted by the client: it can be invoiced.</summary>
    Accepted,

    /// <summary>Refused by the client.</summary>
    Declined,

    /// <summary>Not answered in time.</summary>
    Expired,

    /// <summary>Withdrawn by the unit.</summary>
    Cancelled,
}
