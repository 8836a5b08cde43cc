using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>What the open invoices of one client, taken together, say about a transaction.</summary>
internal static class MatchingByClient
{
    /// <summary>The most invoices of one client that are tried in every combination: 4,096 of them.</summary>
    private const int MostCombined = 12;

    public static IEnumerable<(SuggestionReason Reason, IReadOnlyList<AllocationTarget> Targets)> Suggest(
        BankTransaction transaction,
        IReadOnlyList<OpenInvoice> oldestFirst)
    {
        var payer = new PayerText(transaction);
        foreach (var client in oldestFirst.GroupBy(invoice => invoice.ClientId))
        {
            var invoices = client.Take(MostCombined).ToList();
            var isKnown = invoices.Any(invoice => invoice.PaidFromAccount);
            if ((isKnown || payer.IsCalledLike(invoices[0].ClientName))
                && AddingUp(invoices, transaction.Remaining) is { } together)
                yield return (SuggestionReason.InvoicesAddUp, together);
            if (isKnown) yield return (SuggestionReason.KnownAccount, OldestFirst(invoices, transaction.Remaining));
        }
    }

    /// <summary>Two or more invoices that make exactly the amount, the oldest where there is a choice.</summary>
    private static List<AllocationTarget>? AddingUp(List<OpenInvoice> invoices, Money amount)
    {
        for (var chosen = 1; chosen < 1 << invoices.Count; chosen++)
        {
            if (int.PopCount(chosen) < 2) continue;

            var together = invoices.Where((_, index) => (chosen & (1 << index)) is not 0).ToList();
            if (Money.Sum(amount.Currency, together.Select(invoice => invoice.Due)) == amount)
                return [.. together.Select(open => new AllocationTarget(open.Due, InvoiceId: open.InvoiceId))];
        }

        return null;
    }

    private static List<AllocationTarget> OldestFirst(List<OpenInvoice> invoices, Money amount)
    {
        var targets = new List<AllocationTarget>();
        var left = amount;
        foreach (var invoice in invoices.TakeWhile(_ => !left.IsZero))
        {
            var part = Money.Min(invoice.Due, left);
            targets.Add(new AllocationTarget(part, InvoiceId: invoice.InvoiceId));
            left -= part;
        }

        if (!left.IsZero) targets.Add(new AllocationTarget(left, ClientId: invoices[0].ClientId));
        return targets;
    }
}
