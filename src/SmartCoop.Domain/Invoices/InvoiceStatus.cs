namespace SmartCoop.Domain.Invoices;

/// <summary>Where an invoice stands in its life. <see cref="Invoice"/> draws the transitions.</summary>
/// <remarks>Overdue is no status: it is a day, <see cref="Invoice.IsOverdue"/>.</remarks>
public enum InvoiceStatus
{
    /// <summary>Still being written: no number, no legal existence.</summary>
    Draft,

    /// <summary>Numbered, and nothing of it paid.</summary>
    Issued,

    /// <summary>Paid in part.</summary>
    PartiallyPaid,

    /// <summary>Nothing is due any more, and something was paid.</summary>
    Paid,

    /// <summary>Taken back as a whole by credit notes.</summary>
    Credited,

    /// <summary>The client contests it; money is still accepted.</summary>
    Disputed,

    /// <summary>Given up: what is due will never be paid.</summary>
    WrittenOff,
}
