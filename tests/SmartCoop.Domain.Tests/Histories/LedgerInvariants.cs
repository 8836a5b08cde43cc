using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>The journal says what documents, bank and reservations say (invariants 1 to 4).</summary>
internal static class LedgerInvariants
{
    public static void Hold(Cooperative it)
    {
        Assert.All(it.Journal, entry => Assert.True(Sum(entry.Lines.Select(line => line.Amount)).IsZero));
        foreach (var entity in it.Entities)
        {
            var books = new Books(it.Journal, entity.Id);
            DoubleEntryHolds(it, entity, books);
            DocumentsAreBooked(it, entity, books);
            BankIsBooked(it, entity, books);
            ClientsOweWhatIsDue(it, entity, books);
        }
    }

    /// <summary>Reversing every entry gives nothing, whatever was booked (invariant 3).</summary>
    public static void CanBeReversed(Cooperative it)
    {
        var all = it.Journal
            .SelectMany(entry => (JournalEntry[])[entry, entry.Reverse(entry.Id, it.Today).Value])
            .ToList();

        foreach (var entity in it.Entities)
        {
            var books = new Books(all, entity.Id);
            Assert.All(Account.All, account => Assert.True(books.Of(account).IsZero));
            Assert.All(it.Units, unit => Assert.True(books.ResultOf(unit.Id).IsZero));
        }
    }

    /// <remarks>Invariants 1, 2 and 4: nothing outside units and collective; the contribution nets to zero.</remarks>
    private static void DoubleEntryHolds(Cooperative it, LegalEntity entity, Books books)
    {
        var units = it.Units.Where(unit => unit.EntityId == entity.Id).Select(unit => books.ResultOf(unit.Id));

        Assert.True(books.Total.IsZero);
        Assert.True(books.Of(Account.MutualisedContribution).IsZero);
        Assert.Equal(books.Result, Sum(units) + books.ResultOf(null));
    }

    /// <remarks>Class 70 is invoices less credit notes, nothing else; a loss is a charge.</remarks>
    private static void DocumentsAreBooked(Cooperative it, LegalEntity entity, Books books)
    {
        var invoices = it.Invoices.Where(it => it.EntityId == entity.Id && it.Number is not null).ToList();
        var notes = it.CreditNotes.Where(note => note.EntityId == entity.Id).ToList();
        var losses = it.Facts.OfType<InvoiceWrittenOff>().Where(loss => loss.EntityId == entity.Id).ToList();
        var spent = it.Reservations.Where(spent =>
            spent.EntityId == entity.Id && spent.Status is ReservationStatus.Consumed);

        var net = Sum(invoices.Select(invoice => invoice.Net)) - Sum(notes.Select(note => note.Net));
        var gross = Sum(invoices.Select(invoice => invoice.Gross)) - Sum(notes.Select(note => note.Gross));
        Assert.Equal(net, books.Turnover);
        Assert.Equal(gross - net, -books.Of(Account.VatPayable));
        Assert.Equal(Sum(losses.Select(loss => loss.Net)), books.Of(Account.BadDebts));
        Assert.Equal(Sum(losses.Select(loss => loss.Vat)), books.Of(Account.VatRecoverable));
        Assert.Equal(Sum(spent.Select(reservation => reservation.Amount)), -books.Of(Account.AccruedCharges));
    }

    /// <remarks>The bank is what statements say; what is not allocated waits in suspense, in or out.</remarks>
    private static void BankIsBooked(Cooperative it, LegalEntity entity, Books books)
    {
        var balance = it.Statements.LastOrDefault(statement => statement.EntityId == entity.Id)?.ClosingBalance;
        var waiting = it.Transactions.Where(transaction => transaction.EntityId == entity.Id)
            .Select(transaction => transaction.IsIncoming ? transaction.Remaining : -transaction.Remaining);

        Assert.Equal(balance ?? Money.Zero(Currency.Eur), books.Of(Account.Bank));
        Assert.Equal(Sum(waiting), -books.Of(Account.Suspense));
    }

    private static void ClientsOweWhatIsDue(Cooperative it, LegalEntity entity, Books books)
    {
        foreach (var client in it.Clients)
        {
            var due = it.Invoices
                .Where(invoice => invoice.EntityId == entity.Id && invoice.ClientId == client.Id)
                .Where(invoice => invoice.Status is not (InvoiceStatus.Draft or InvoiceStatus.WrittenOff))
                .Select(invoice => invoice.Due);
            Assert.Equal(Sum(due) - CreditOf(it, entity, client), books.Of(client.Id));
        }
    }

    private static Money CreditOf(Cooperative it, LegalEntity entity, Client client) => Sum(it.Accounts
        .Where(account => account.EntityId == entity.Id && account.ClientId == client.Id)
        .Select(account => account.Credit));

    private static Money Sum(IEnumerable<Money> amounts) => Money.Sum(Currency.Eur, amounts);
}
