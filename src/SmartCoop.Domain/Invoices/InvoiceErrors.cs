using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Invoices;

/// <summary>No invoice has this identifier.</summary>
public sealed record InvoiceNotFound(Id<Invoice> InvoiceId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This invoice does not exist.";
}

/// <summary>Only a draft can be changed or issued.</summary>
public sealed record InvoiceNotDraft(Id<Invoice> InvoiceId, InvoiceStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This invoice was already issued; write a credit note instead.";
}

/// <summary>An invoice without lines has nothing to ask for.</summary>
public sealed record InvoiceHasNoLines(Id<Invoice> InvoiceId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Add at least one line before issuing this invoice.";
}

/// <summary>An invoice asks for money; what gives money back is a credit note.</summary>
public sealed record InvoiceTotalNotPositive(Id<Invoice> InvoiceId, Money Net) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"An invoice of {Net} asks for nothing; write a credit note instead.";
}

/// <summary>A client cannot be late before the invoice exists: the due date is never before the issue date.</summary>
/// <param name="Days">The term that was asked for, in calendar days.</param>
public sealed record NegativePaymentTerm(int Days) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"A client cannot pay {-Days} days before the invoice; give 0 days or more.";
}

/// <summary>A business may not be given more time than the law allows, nor a person more than a year.</summary>
/// <param name="Days">The term that was asked for, in calendar days.</param>
/// <param name="Most">The longest term, in calendar days.</param>
public sealed record PaymentTermTooLong(int Days, int Most) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This client pays within {Most} days at most, not {Days}.";
}

/// <summary>A series goes forward in time.</summary>
public sealed record IssuedBeforeLast(DateOnly IssuedOn, DateOnly LastIssuedOn) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"The last document of this series is of {LastIssuedOn:yyyy-MM-dd}: none can be of {IssuedOn:yyyy-MM-dd}.";
}

/// <summary>Only an issued invoice waits for a payment.</summary>
public sealed record InvoiceNotPayable(Id<Invoice> InvoiceId, InvoiceStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This invoice is {Status}: it waits for no payment.";
}

/// <summary>A payment cannot exceed what is still due.</summary>
public sealed record PaymentExceedsDue(Id<Invoice> InvoiceId, Money Due, Money Offered) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"{Offered} was offered, but only {Due} is due.";
}

/// <summary>A reversal cannot exceed what was paid.</summary>
public sealed record ReversalExceedsPaid(Id<Invoice> InvoiceId, Money Paid, Money Reversed) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"{Reversed} cannot be reversed: only {Paid} was paid.";
}

/// <summary>The invoice was never issued, or was given up: no credit note corrects it.</summary>
public sealed record InvoiceNotCreditable(Id<Invoice> InvoiceId, InvoiceStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This invoice is {Status}: no credit note can correct it.";
}

/// <summary>Credit notes cannot take back more than the invoice asked for.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Category">The VAT category of the lines.</param>
/// <param name="Left">What was not credited yet under it, excluding VAT.</param>
/// <param name="Asked">What the credit note would take back under it, excluding VAT.</param>
public sealed record CreditExceedsInvoice(Id<Invoice> InvoiceId, VatCategory Category, Money Left, Money Asked)
    : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"Only {Left} under {Category} can still be credited, not {Asked}.";
}

/// <summary>A credit note without an amount corrects nothing.</summary>
public sealed record NothingToCredit(Id<Invoice> InvoiceId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This credit note takes nothing back; give an amount more than zero.";
}

/// <summary>Only an open invoice can be disputed or given up.</summary>
public sealed record InvoiceNotOpen(Id<Invoice> InvoiceId, InvoiceStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This invoice is {Status}: nothing is open on it.";
}

/// <summary>There is no dispute to end.</summary>
public sealed record InvoiceNotDisputed(Id<Invoice> InvoiceId, InvoiceStatus Status) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"This invoice is {Status}, not disputed.";
}

/// <summary>A dispute or a credit note says why.</summary>
public sealed record ReasonMissing : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Say why, in 1 to 200 characters.";
}

/// <summary>An invoice from an order has the parties of the order.</summary>
public sealed record OrderOfAnotherSale(Id<Order> OrderId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This order is of another unit or another client.";
}
