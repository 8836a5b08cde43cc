using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>The rule that finds what money on the bank account is for.</summary>
/// <remarks>
/// Exact communication and amount: sure, no person needs to look. All else is a suggestion with its reason, best first;
/// of two suggestions of the same targets the one with the stronger reason stays.
/// </remarks>
public static class Matching
{
    /// <summary>The most suggestions a person is asked to read.</summary>
    public const int MostSuggestions = 10;

    /// <summary>What a transaction may be for, best first; a first one that is automatic is the only one.</summary>
    /// <param name="transaction">Money that came in, of which something is left.</param>
    /// <param name="invoices">Open invoices of the same legal entity and currency.</param>
    /// <param name="subscriptions">Open subscriptions of shares of the same legal entity and currency.</param>
    public static IReadOnlyList<AllocationSuggestion> Suggest(
        BankTransaction transaction,
        IReadOnlyList<OpenInvoice> invoices,
        IReadOnlyList<OpenSubscription> subscriptions)
    {
        if (!transaction.IsIncoming || transaction.Remaining.IsZero) return [];
        if (Exact(transaction, invoices, subscriptions) is { } exact)
            return [new AllocationSuggestion(1, SuggestionReason.ExactMatch, [exact])];

        var oldestFirst = invoices.OrderBy(invoice => invoice.DueOn).ThenBy(invoice => invoice.Number).ToList();
        return [.. ByInvoice(transaction, oldestFirst)
            .Concat(MatchingByClient.Suggest(transaction, oldestFirst))
            .OrderBy(found => found.Reason)
            .DistinctBy(found => string.Join(';', found.Targets.Select(target => target.InvoiceId)))
            .Take(MostSuggestions)
            .Select((found, index) => new AllocationSuggestion(index + 1, found.Reason, found.Targets))];
    }

    /// <summary>Pays an invoice with what there is; what is too much becomes the client's credit.</summary>
    internal static IReadOnlyList<AllocationTarget> Pay(OpenInvoice invoice, Money remaining)
    {
        var paid = new AllocationTarget(Money.Min(invoice.Due, remaining), InvoiceId: invoice.InvoiceId);
        var surplus = remaining - paid.Amount;
        return surplus.IsZero ? [paid] : [paid, new AllocationTarget(surplus, ClientId: invoice.ClientId)];
    }

    private static AllocationTarget? Exact(
        BankTransaction transaction,
        IReadOnlyList<OpenInvoice> invoices,
        IReadOnlyList<OpenSubscription> subscriptions)
    {
        if (transaction.Communication is not { } communication) return null;

        var left = transaction.Remaining;
        if (invoices.FirstOrDefault(open => open.Communication == communication && open.Due == left) is { } invoice)
            return new AllocationTarget(left, InvoiceId: invoice.InvoiceId);

        return subscriptions.FirstOrDefault(one => one.Communication == communication && one.Amount == left) is { } of
            ? new AllocationTarget(left, SubscriptionId: of.SubscriptionId)
            : null;
    }

    private static IEnumerable<(SuggestionReason Reason, IReadOnlyList<AllocationTarget> Targets)> ByInvoice(
        BankTransaction transaction,
        IReadOnlyList<OpenInvoice> invoices)
    {
        var payer = new PayerText(transaction);
        foreach (var invoice in invoices)
            if (ReasonFor(transaction, payer, invoice) is { } reason)
                yield return (reason, Pay(invoice, transaction.Remaining));
    }

    private static SuggestionReason? ReasonFor(BankTransaction transaction, PayerText payer, OpenInvoice invoice) =>
        transaction.Communication == invoice.Communication ? SuggestionReason.CommunicationWithOtherAmount
        : payer.AlmostSays(invoice.Communication) ? SuggestionReason.CommunicationMistyped
        : payer.Says(invoice.Number) ? SuggestionReason.InvoiceNumberInText
        : invoice.Due != transaction.Remaining ? null
        : payer.IsCalledLike(invoice.ClientName) ? SuggestionReason.NameAndAmount
        : SuggestionReason.AmountOnly;
}
