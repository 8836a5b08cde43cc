using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>Everything a refused step must leave as it was, as one text.</summary>
internal static class Fingerprint
{
    public static string Of(Cooperative it) => string.Join('\n', Lines(it));

    private static IEnumerable<string> Lines(Cooperative it) =>
    [
        $"journal {it.Journal.Count}, facts {it.Facts.Count}, schemes {it.Schemes.Count}",
        .. it.Units.Select(unit => $"unit {unit.State}"),
        .. it.Turnovers.Select(turnover => $"turnover {turnover.Year} {Cents(turnover.Net, turnover.Contribution)}"),
        .. it.Orders.Select(order => $"order {order.Status} {Cents(order.InvoicedNet)}"),
        .. it.Invoices.Select(invoice => $"invoice {invoice.Status} {invoice.Number?.Sequence} "
            + Cents(invoice.Net, invoice.Gross, invoice.Contribution, invoice.Paid)
            + Cents(invoice.CreditedNet, invoice.CreditedGross, invoice.CreditedContribution)),
        .. it.CreditNotes.Select(note => $"credit note {note.Number.Sequence} {Cents(note.Gross)}"),
        .. it.Statements.Select(statement => $"statement {Cents(statement.ClosingBalance)}"),
        .. it.Transactions.Select(transaction => $"transaction {transaction.State} {Cents(transaction.Allocated)} "
            + $"{transaction.Allocations.Count(allocation => allocation.Stands)}"),
        .. it.Accounts.Select(account => $"account {Cents(account.Credit)}"),
        .. it.CreditAllocations.Select(allocation => $"credit {allocation.Kind} {Cents(allocation.Amount)}"),
        .. it.Counters.Select(counter => $"counter {Cents(counter.Held)}"),
        .. it.Reservations.Select(reservation => $"reservation {reservation.Status} {Cents(reservation.Amount)}"),
    ];

    private static string Cents(params Money[] amounts) =>
        string.Join(' ', amounts.Select(amount => amount.MinorUnits));
}
