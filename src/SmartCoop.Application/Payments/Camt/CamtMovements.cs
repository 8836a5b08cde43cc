using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>Puts together what an entry and its details say about each movement.</summary>
/// <param name="header">The entry.</param>
/// <param name="statement">The statement it belongs to.</param>
/// <param name="references">The references of the file so far.</param>
/// <param name="ordinal">The place of the entry in the statement, from 1.</param>
internal sealed class CamtMovements(
    CamtEntryHeader header,
    CamtStatementStart statement,
    CamtReferences references,
    int ordinal)
{
    private const string NoReferenceGiven = "NOTPROVIDED";

    /// <summary>A payment, in or out.</summary>
    /// <param name="facts">What the entry is worth, and when.</param>
    /// <param name="detail">The details of the payment.</param>
    /// <param name="amount">Less than zero when money went out.</param>
    /// <param name="place">The place of the detail in its batch, from 1; 0 when the entry is no batch.</param>
    public CamtTransaction Payment(CamtEntryFacts facts, CamtDetail detail, Money amount, int place)
    {
        var isReversal = header.IsReversal || detail.IsReturn;
        var text = Text(detail);
        var communication = CamtCommunication.Of(detail.StructuredReference, text);
        var (name, account) = Counterparty(detail, isFromDebtor: IsIncoming(amount) != isReversal);

        return new CamtTransaction(
            Distinct(place is 0 ? Alone(detail) : InBatch(detail, place), isReversal),
            facts.BookedOn,
            facts.ValueOn,
            amount,
            name,
            CamtValues.IbanOrNothing(account),
            communication,
            communication is null ? WithReference(detail, text) : text,
            detail.EndToEndId is NoReferenceGiven ? null : detail.EndToEndId,
            isReversal,
            IsCharge(detail.Purpose ?? header.Purpose));
    }

    /// <summary>What the bank took from a payment before it booked the rest.</summary>
    public CamtTransaction Charge(CamtEntryFacts facts, Money amount) => new(
        Distinct(EntryReference() + "/charge", header.IsReversal),
        facts.BookedOn,
        facts.ValueOn,
        amount,
        RemittanceText: header.Information ?? "",
        IsReversal: header.IsReversal,
        IsCharge: true);

    private static bool IsIncoming(Money amount) => amount > Money.Zero(amount.Currency);

    private static bool IsCharge(string? purpose) => purpose is "CHRG" or "COMM" or "FEES";

    private string Text(CamtDetail detail) =>
        detail.Text.Length > 0 ? detail.Text : detail.AdditionalInformation ?? header.Information ?? "";

    /// <summary>A structured reference that is none of ours (RF…, a wrong one) is kept for a person to read.</summary>
    private static string WithReference(CamtDetail detail, string text) =>
        detail.StructuredReference is not { } reference ? text
        : text.Length is 0 ? reference
        : $"{reference} {text}";

    private (string? Name, string? Account) Counterparty(CamtDetail detail, bool isFromDebtor)
    {
        if (detail.DebtorAccount == statement.Account.Value) isFromDebtor = false;
        if (detail.CreditorAccount == statement.Account.Value) isFromDebtor = true;
        return isFromDebtor
            ? (detail.DebtorName, detail.DebtorAccount)
            : (detail.CreditorName, detail.CreditorAccount);
    }

    private string Distinct(string reference, bool isReversal) =>
        references.Distinct(statement.Account.Value, reference, isReversal);

    private string Alone(CamtDetail detail) =>
        header.ServicerReference ?? detail.ServicerReference ?? detail.TransactionId ?? EntryReference();

    private string InBatch(CamtDetail detail, int place) =>
        detail.ServicerReference is { } own && own != header.ServicerReference
            ? own
            : $"{EntryReference()}/{detail.TransactionId ?? $"{place}"}";

    private string EntryReference() =>
        header.ServicerReference ?? $"{statement.Reference}/{header.EntryReference ?? $"{ordinal}"}";
}
