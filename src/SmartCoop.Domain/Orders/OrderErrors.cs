using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Orders;

/// <summary>No order has this identifier.</summary>
public sealed record OrderNotFound(Id<Order> OrderId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This order does not exist.";
}

/// <summary>The order is not where this step starts from.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Wanted">Where it would have to stand.</param>
public sealed record OrderNotInStatus(Id<Order> OrderId, OrderStatus Status, OrderStatus Wanted) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This order is {Status}; it must be {Wanted} first.";
}

/// <summary>The order has ended, or was accepted: nothing withdraws it any more.</summary>
public sealed record OrderNotCancellable(Id<Order> OrderId, OrderStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This order is {Status}: it can no longer be cancelled.";
}

/// <summary>An order without lines offers nothing.</summary>
public sealed record OrderHasNoLines(Id<Order> OrderId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Add at least one line before submitting this order.";
}

/// <summary>The offer is no longer open.</summary>
public sealed record OrderNoLongerValid(Id<Order> OrderId, DateOnly ValidUntil) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This order could be accepted until {ValidUntil:yyyy-MM-dd}; ask for a new one.";
}

/// <summary>The offer is still open.</summary>
public sealed record OrderStillValid(Id<Order> OrderId, DateOnly ValidUntil) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This order can be accepted until {ValidUntil:yyyy-MM-dd}: it has not expired.";
}

/// <summary>No order waits behind this link: it was used, or never given out.</summary>
public sealed record AcceptanceLinkUnknown : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This link is not valid any more; ask for a new one.";
}

/// <summary>A step needs the name of a person or a reason.</summary>
/// <param name="What">What is missing, in words.</param>
public sealed record WordsMissing(string What) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Say {What}, in 1 to 200 characters.";
}

/// <summary>More is invoiced than was ordered.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Left">What may still be invoiced on it, excluding VAT.</param>
/// <param name="Asked">What the invoice asks for, excluding VAT.</param>
public sealed record OrderExceeded(Id<Order> OrderId, Money Left, Money Asked) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Only {Left} of this order may still be invoiced, not {Asked}.";
}

/// <summary>A line cannot be sold as it is written.</summary>
/// <param name="Position">The place on the document, from 1.</param>
/// <param name="Rule">The rule it breaks, as a clause.</param>
public sealed record InvalidLine(int Position, string Rule) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Line {Position} cannot be used: {Rule}.";
}

/// <summary>A document has a limit.</summary>
public sealed record TooManyLines(int Lines, int Most) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"A document has at most {Most} lines, not {Lines}.";
}

/// <summary>Discounts of one VAT category exceed what is sold under it.</summary>
public sealed record NegativeCategory(VatCategory Category, Money Sum) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The lines under {Category} add up to {Sum}; write a credit note instead.";
}

/// <summary>A document is in the currency of the legal entity.</summary>
public sealed record ForeignCurrency(Currency Wanted, Currency Given) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This legal entity sells in {Wanted}, not in {Given}.";
}
