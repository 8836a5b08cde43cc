using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Tests.Accounting;
using static SmartCoop.Domain.Tests.Payments.SomeBusiness;
using Account = SmartCoop.Domain.Accounting.Account;

namespace SmartCoop.Domain.Tests.Payments;

/// <summary>A bank statement is a fact: whole, or not at all.</summary>
public sealed class BankStatementTests
{
    private static readonly Id<LegalEntity> Entity = Id.New<LegalEntity>(Now);

    [Fact]
    public void Given_movements_that_lead_to_the_closing_balance_then_the_money_is_posted_at_once_in_suspense()
    {
        var statement = Opened(Euro(100), Euro(1_270));
        var totals = BankTotals.None(Currency.Eur).With(Euro(1_210)).With(Euro(-40));

        var imported = statement.Complete(totals, totals, "hash").Value;

        Assert.Equal((2, Euro(1_210), Euro(40)), (imported.TransactionCount, imported.Credits, imported.Debits));
        var books = new Books().Post(statement);
        Assert.Equal(Euro(1_170), books.Balance(Account.Bank));
        Assert.Equal(Euro(-1_170), books.Balance(Account.Suspense));
    }

    [Fact]
    public void Given_a_cent_is_missing_then_the_statement_is_refused_and_nothing_is_posted()
    {
        var statement = Opened(Euro(100), Euro(1_270));
        var totals = BankTotals.None(Currency.Eur).With(Euro(1_169.99m));

        var refusal = statement.Complete(totals, totals, "hash").Refusal;

        Assert.Equal(new StatementDoesNotAddUp("2026-001", Euro(1_270), Euro(1_269.99m)), refusal);
        Assert.Empty(statement.Events);
    }

    [Fact]
    public void Given_movements_another_statement_brought_then_only_the_new_ones_are_posted()
    {
        var statement = Opened(Euro(0), Euro(50));
        var said = BankTotals.None(Currency.Eur).With(Euro(30)).With(Euro(20));

        _ = statement.Complete(said, BankTotals.None(Currency.Eur).With(Euro(20)), "hash").Value;

        Assert.Equal(Euro(20), new Books().Post(statement).Balance(Account.Bank));
    }

    [Fact]
    public void Given_an_opening_balance_that_does_not_continue_the_last_one_then_the_gap_is_reported()
    {
        var first = Opened(Euro(0), Euro(100));
        var second = Opened(Euro(100), Euro(150));
        var third = Opened(Euro(175), Euro(200));

        first.Follow(previous: null);
        second.Follow(first);
        third.Follow(second);

        Assert.Equal([Euro(0), Euro(0), Euro(25)], [first.Gap, second.Gap, third.Gap]);
    }

    [Fact]
    public void Given_another_currency_than_that_of_the_books_then_the_statement_is_refused() => Assert.Equal(
        new StatementInOtherCurrency(SomeBusiness.Account, Currency.Jpy, Currency.Eur),
        BankStatement.Open(Id.New<BankStatement>(Now), Entity, Header(Euro(0), Euro(0)), Currency.Jpy).Refusal);

    private static BankStatement Opened(Money opening, Money closing) => BankStatement.Open(
        Id.New<BankStatement>(Now), Entity, Header(opening, closing), Currency.Eur).Value;
}
