using System.Globalization;
using System.Text;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using Snapshooter.Xunit;

namespace SmartCoop.Domain.Tests.Accounting;

/// <summary>The whole table, from what happened to what is booked, as a person reads it.</summary>
public sealed class PostingRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly Id<LegalEntity> Entity = Id.New<LegalEntity>(Now);
    private static readonly Id<ProductionUnit> Unit = Id.New<ProductionUnit>(Now);
    private static readonly Id<Client> Client = Id.New<Client>(Now);
    private static readonly Id<Invoice> Invoice = Id.New<Invoice>(Now);
    private static readonly Id<BankTransaction> Transaction = Id.New<BankTransaction>(Now);
    private static readonly Id<Allocation> Part = Id.New<Allocation>(Now);
    private static readonly Money Nothing = Euro(0);

    private static readonly IReadOnlyList<VatTotal> Vat210 =
        [VatTotal.Of(VatCategory.Standard, Rate.FromPercent(21), Euro(1_000))];

    private static readonly IReadOnlyList<(string When, IDomainEvent Fact)> Facts =
    [
        ("an invoice of 1,000.00 + 21 % is issued, contribution 6.5 %", Issued()),
        ("it is credited by 400.00", Credited()),
        ("an invoice that was paid is credited: 484.00 belong to the client", new InvoicePaymentFreed(
            Invoice, Entity, Unit, Client, Euro(484), Day)),
        ("a guaranteed invoice is lost: all units bear it", Lost(guaranteed: true)),
        ("another invoice is lost: its unit bears it, and gets the contribution back", Lost(guaranteed: false)),
        ("a bank statement arrives: 1,500.00 in, 40.00 out", new BankStatementImported(
            Id.New<BankStatement>(Now), Entity, Iban.Parse("BE68539007547034"), "2026-001", Day, Euro(1_500), Euro(40),
            Euro(1_460), 3, Nothing)),
        ("a payment is found", new PaymentReceived(
            Part, Transaction, Invoice, Entity, Unit, Client, Euro(1_210), Nothing, Day)),
        ("the payment bounces", new PaymentReversed(
            Part, Transaction, Transaction, Invoice, Entity, Unit, Client, Euro(1_210), Euro(1_210), Day)),
        ("a client pays 20.00 too much", new ClientCreditReceived(
            Part, Transaction, Entity, Client, Euro(20), Euro(20), Day)),
        ("the credit pays another invoice", new ClientCreditApplied(
            Part, Invoice, Entity, Unit, Client, Euro(20), Nothing, Nothing, Day)),
        ("or is given back", new ClientRefunded(Part, Transaction, Entity, Client, Euro(20), Nothing, Day)),
        ("the bank takes 2.50", new BankChargeBooked(Part, Transaction, Entity, Euro(2.50m), Day)),
        ("a member subscribes a share", new SharesSubscribed(
            Entity, Id.New<Member>(Now), Id.New<ShareSubscription>(Now), 1, Euro(30), Day)),
        ("and pays it", new SharePaid(
            Entity, Id.New<Member>(Now), Id.New<ShareSubscription>(Now), Euro(30), 1, Day)),
        .. Enum.GetValues<SpendingPurpose>().Select(purpose => ($"a reservation is spent: {purpose}",
            (IDomainEvent)new ReservationConsumed(
                Id.New<Reservation>(Now), Entity, Unit, Euro(100), purpose, Day))),
    ];

    [Fact]
    public void The_posting_table()
    {
        var table = new StringBuilder();
        foreach (var (when, fact) in Facts) Write(table, when, PostingRules.Of(fact)!);

        Snapshot.Match(table.ToString());
    }

    [Fact]
    public void Given_every_fact_of_the_table_then_its_entry_balances_and_the_contribution_nets_to_zero()
    {
        var books = new Books();
        foreach (var (_, fact) in Facts) books.Post(fact);

        Assert.Equal(Facts.Count, books.Entries.Count);
        Assert.Equal(Nothing, books.Balance(Account.MutualisedContribution));
    }

    [Fact]
    public void Given_a_closed_unit_when_a_late_fact_comes_then_it_is_the_collectives()
    {
        var books = new Books();
        books.Post(Credited(), unitIsClosed: true);

        Assert.DoesNotContain(books.Lines, line => line.UnitId is not null);
        Assert.Equal(Euro(400), books.Balance(Account.Services, Dimension.Collective));
    }

    [Fact]
    public void Given_a_fact_that_moves_no_money_then_nothing_is_posted() => Assert.Null(PostingRules.Of(
        new InvoiceDisputed(Invoice, Entity, Unit, Client, Day, "the lights were green")));

    [Fact]
    public void Given_a_statement_without_movements_then_nothing_is_posted() => Assert.Null(PostingRules.Of(
        new BankStatementImported(
            Id.New<BankStatement>(Now), Entity, Iban.Parse("BE68539007547034"), "2026-002", Day, Nothing, Nothing,
            Nothing, 0, Nothing)));

    private static InvoiceIssued Issued() => new(
        Invoice, Entity, Unit, Client, new InvoiceNumber("F", 2026, 1), Day, Day.AddDays(30),
        StructuredCommunication.FromNumber(1), Euro(1_000), Vat210, Euro(1_210), Euro(65),
        Id.New<ContributionSchemeVersion>(Now), Guaranteed: false);

    private static CreditNoteIssued Credited() => new(
        Id.New<CreditNote>(Now), Invoice, Entity, Unit, Client, new InvoiceNumber("NC", 2026, 1), Day, Euro(400),
        [VatTotal.Of(VatCategory.Standard, Rate.FromPercent(21), Euro(400))], Euro(484), Euro(26), "less work");

    private static InvoiceWrittenOff Lost(bool guaranteed) => new(
        Invoice, Entity, Unit, Client, Day, Euro(1_000), Euro(210), Euro(65), guaranteed);

    private static void Write(StringBuilder table, string when, Posting posting)
    {
        table.AppendLine(CultureInfo.InvariantCulture, $"{posting.Source}: {when}");
        foreach (var line in posting.Lines)
        {
            var side = line.Amount.IsNegative ? "    C" : "  D";
            var owner = (line.UnitId is null ? "collective" : "unit") + (line.ClientId is null ? "" : ", client");
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{side} {line.Account.Value,-5}{line.Account.Name,-40}{line.Amount.Abs(),14}  {owner}");
        }

        table.AppendLine();
    }

    private static Money Euro(decimal amount) => Money.Of(amount, Currency.Eur);
}
