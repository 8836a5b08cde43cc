using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Domain.Tests.Histories;

/// <content>The bank, and what its money is for.</content>
internal sealed partial class Cooperative
{
    private DomainError? ReceivePayment(Step step)
    {
        if (step.Pick(Invoices, WaitsForMoney) is not { } invoice)
            return new NothingThere();

        var wished = Money.FromMinorUnits(step.Cents, Euro);
        var amount = step.Other % 2 is 0 && invoice.Due.IsPositive ? invoice.Due : wished;
        var transaction = step.Other % 4 is 0 ? LeftOver(invoice.EntityId) : null;
        transaction ??= Book(invoice.EntityId, amount, invoice.Communication);
        amount = Money.Min(amount, transaction.Remaining);

        return Try(() => transaction.PayInvoice(New<Allocation>(), invoice, amount).Refusal);
    }

    private DomainError? ReceiveTooMuch(Step step)
    {
        if (step.Pick(Invoices, WaitsForMoney) is not { } invoice)
            return new NothingThere();

        var (due, surplus) = (invoice.Due, Money.FromMinorUnits(step.Cents, Euro));
        var transaction = Book(invoice.EntityId, due + surplus, invoice.Communication);
        var account = AccountOf(invoice.EntityId, invoice.ClientId);
        return Try(() => transaction.PayInvoice(New<Allocation>(), invoice, due).Refusal
            ?? transaction.CreditClient(New<Allocation>(), account, surplus).Refusal);
    }

    private DomainError? ApplyCredit(Step step)
    {
        if (step.Pick(Accounts, it => OpenInvoicesOf(it).Any() && it.Credit.IsPositive) is not { } account)
            return new NothingThere();
        if (OpenInvoicesOf(account).LastOrDefault() is not { } invoice) return new NothingThere();

        var amount = step.Other % 7 is 0
            ? Money.FromMinorUnits(step.Cents, Euro)
            : Money.Min(account.Credit, invoice.Due);
        return Try(() => Keep(account.PayInvoice(New<Allocation>(), invoice, amount, Today), CreditAllocations));
    }

    private DomainError? RefundClient(Step step)
    {
        if (step.Pick(Accounts, account => account.Credit.IsPositive) is not { } account) return new NothingThere();

        var amount = account.Credit.IsPositive && step.Other % 5 is not 0
            ? Money.FromMinorUnits((step.Cents % account.Credit.MinorUnits) + 1, Euro)
            : Money.FromMinorUnits(step.Cents, Euro);
        var transaction = Book(account.EntityId, -amount);
        return Try(() => transaction.Refund(New<Allocation>(), account, amount).Refusal);
    }

    /// <summary>A payment that was allocated wrongly, or that its bank takes back.</summary>
    private DomainError? ReversePayment(Step step)
    {
        List<Allocation> payments =
        [
            .. Transactions.SelectMany(transaction => transaction.Allocations)
                .Where(allocation => allocation.Kind is AllocationKind.Invoice),
        ];
        if (step.Pick(payments, payment => payment.Stands) is not { } payment) return new NothingThere();

        var invoice = Invoices.Single(invoice => invoice.Id == payment.InvoiceId);
        var original = Transactions.Single(transaction => transaction.Id == payment.TransactionId);
        if (step.Other % 2 is 0) return Try(() => original.TakeBack(payment.Id, invoice, Today).Refusal);

        var bounced = Book(invoice.EntityId, -payment.Amount);
        return Try(() => bounced.Bounce(New<Allocation>(), original, payment.Id, invoice).Refusal);
    }

    /// <summary>The bank tells of one movement, on a statement that continues the last one.</summary>
    private BankTransaction Book(
        Id<LegalEntity> entityId,
        Money amount,
        StructuredCommunication? communication = null)
    {
        var previous = Statements.LastOrDefault(statement => statement.EntityId == entityId);
        var opening = previous?.ClosingBalance ?? Nothing;
        var header = new BankStatementHeader(
            EntityOf(entityId).Iban, $"S{Statements.Count}", null, Today, Today, opening, opening + amount);
        var statement = BankStatement.Open(New<BankStatement>(), entityId, header, Euro).Value;
        statement.Follow(previous);
        var transaction = BankTransaction.Book(
            New<BankTransaction>(),
            statement,
            new BankMovement($"T{Transactions.Count}", Today, Today, amount, Communication: communication));
        var totals = BankTotals.None(Euro).With(amount);

        Statements.Add(statement);
        Transactions.Add(transaction);
        Assert.Null(Try(() => statement.Complete(totals, totals, "fingerprint").Refusal));
        return transaction;
    }

    private static bool WaitsForMoney(Invoice invoice) =>
        invoice.Status is InvoiceStatus.Issued or InvoiceStatus.PartiallyPaid;

    private BankTransaction? LeftOver(Id<LegalEntity> entityId) => Transactions.FirstOrDefault(transaction =>
        transaction.EntityId == entityId && transaction.IsIncoming && transaction.Remaining.IsPositive);

    private IEnumerable<Invoice> OpenInvoicesOf(ClientAccount account) => Invoices.Where(invoice =>
        invoice.IsOpen && invoice.EntityId == account.EntityId && invoice.ClientId == account.ClientId);

    private ClientAccount AccountOf(InvoicePaymentFreed freed) => AccountOf(freed.EntityId, freed.ClientId);

    private ClientAccount AccountOf(Id<LegalEntity> entityId, Id<Client> clientId)
    {
        var account = Accounts.SingleOrDefault(it => it.EntityId == entityId && it.ClientId == clientId);
        if (account is null)
        {
            account = ClientAccount.Open(New<ClientAccount>(), entityId, clientId, Euro);
            Accounts.Add(account);
        }

        return account;
    }
}
