using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Invoices.Documents;

/// <summary>How a client pays, printed and in the QR code.</summary>
/// <param name="Iban">The account of the seller.</param>
/// <param name="Communication">What the transfer must carry, so that it finds its invoice.</param>
/// <param name="TermDays">The payment term in calendar days from the day of issue.</param>
public sealed record DocumentPayment(Iban Iban, StructuredCommunication Communication, int TermDays)
{
    /// <summary>The bank of the seller; not needed inside the European Economic Area.</summary>
    public Bic? Bic { get; init; }
}
