using SmartCoop.Domain.Contacts;

namespace SmartCoop.Application.Invoices.Documents;

/// <summary>All that an issued invoice or credit note says on paper; nothing is looked up any more.</summary>
/// <remarks>Source of the particulars: Directive 2006/112/EC, article 226; Belgian royal decree no 1, art. 5.</remarks>
public sealed record InvoiceDocument
{
    /// <summary>Whether it is an invoice or a credit note.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The language of the labels; the texts of lines stay as they were written.</summary>
    public required Language Language { get; init; }

    /// <summary>The number in its gap-free series.</summary>
    public required string Number { get; init; }

    /// <summary>The day of issue, in the time zone of the seller.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The day on which VAT becomes due, whose rates the document carries.</summary>
    public required DateOnly TaxPointOn { get; init; }

    /// <summary>The last day to pay; none on a credit note.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The legal entity that issues the document.</summary>
    public required DocumentParty Seller { get; init; }

    /// <summary>The client it is addressed to.</summary>
    public required DocumentParty Buyer { get; init; }

    /// <summary>What was sold, or what is given back, in the order of the document.</summary>
    public required IReadOnlyList<PrintedLine> Lines { get; init; }

    /// <summary>One total per VAT category and rate.</summary>
    public required IReadOnlyList<DocumentVatTotal> VatTotals { get; init; }

    /// <summary>The amounts at the foot of the document.</summary>
    public required DocumentTotals Totals { get; init; }

    /// <summary>The sentences the law wants, such as "Reverse charge", in the document's language.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>How to pay; none where nothing is to be paid.</summary>
    public DocumentPayment? Payment { get; init; }

    /// <summary>The number of the invoice that a credit note corrects; none on an invoice.</summary>
    public string? CreditedNumber { get; init; }

    /// <summary>What the client wants to read on the document to recognise it, if anything.</summary>
    public string? BuyerReference { get; init; }

    /// <summary>Why a credit note was issued, as its author wrote it; none on an invoice.</summary>
    public string? Reason { get; init; }
}

/// <summary>What a document is.</summary>
public enum DocumentKind
{
    /// <summary>It asks for money.</summary>
    Invoice,

    /// <summary>It gives back, wholly or partly, what an invoice asked for; its amounts are positive.</summary>
    CreditNote,
}
