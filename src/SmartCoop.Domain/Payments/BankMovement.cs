using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>One movement of a bank account, as the bank tells it.</summary>
/// <param name="BankReference">The bank's name for the movement, unique within the account.</param>
/// <param name="BookedOn">The day the bank booked it.</param>
/// <param name="ValueOn">The day from which it counts for interest.</param>
/// <param name="Amount">More than zero when money came in, less than zero when money went out.</param>
/// <param name="CounterpartyName">Who paid or was paid, as the bank writes it.</param>
/// <param name="CounterpartyIban">The other account, when it has an IBAN.</param>
/// <param name="Communication">The structured communication, when there is a valid one.</param>
/// <param name="RemittanceText">What the payer wrote; empty when nothing.</param>
/// <param name="IsReversal">Whether the movement undoes an earlier one: a bounce or a return.</param>
/// <param name="IsCharge">Whether the bank takes it for its service.</param>
public sealed record BankMovement(
    string BankReference,
    DateOnly BookedOn,
    DateOnly ValueOn,
    Money Amount,
    string? CounterpartyName = null,
    Iban? CounterpartyIban = null,
    StructuredCommunication? Communication = null,
    string RemittanceText = "",
    bool IsReversal = false,
    bool IsCharge = false);
