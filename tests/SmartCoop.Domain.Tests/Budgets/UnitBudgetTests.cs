using CsCheck;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Accounting;
using SmartCoop.Domain.Tests.Generators;
using SmartCoop.Domain.Tests.Payments;
using static SmartCoop.Domain.Tests.Payments.SomeBusiness;
using Account = SmartCoop.Domain.Accounting.Account;
using Dimension = SmartCoop.Domain.Accounting.Dimension;

namespace SmartCoop.Domain.Tests.Budgets;

/// <summary>The three tiers, and what reservations take from them; scenarios 2 and 10 with their figures.</summary>
public sealed class UnitBudgetTests
{
    private static readonly OpenClaims NothingOpen = OpenClaims.None(Currency.Eur);
    private static readonly Gen<Money> Open = Any.EurosBetween(0, 1_000_000_00);
    private readonly SomeBusiness _business = new();
    private readonly Books _books = new();

    [Fact]
    public void Scenario_2_an_invoice_of_1000_leaves_935_and_two_reservations_leave_10()
    {
        var invoice = _business.Issued(1_000);
        var transfer = _business.Moved(1_210);
        _ = transfer.PayInvoice(NewPayment(), invoice, Euro(1_210)).Value;
        _books.Post(invoice, transfer);
        Assert.Equal((Euro(1_210), Euro(65)), (invoice.Gross, invoice.Contribution));
        Assert.Equal(Euro(935), _books.BudgetOf(_business.UnitId));

        var reserved = Counter();
        var wage = Reserve(reserved, 825, SpendingPurpose.Wage).Value;
        var claim = Reserve(reserved, 100, SpendingPurpose.Expense).Value;

        Assert.Equal(Euro(10), Budget(reserved).Cash);
        _ = reserved.Consume(wage, Today).Value;
        _ = reserved.Consume(claim, Today).Value;
        Assert.Equal(Euro(10), _books.Post(wage, claim).BudgetOf(_business.UnitId));
        Assert.Equal(Euro(0), reserved.Held);
    }

    [Fact]
    public void Scenario_10_a_credit_note_of_400_gives_back_26_and_takes_374_even_when_all_is_spent()
    {
        var invoice = _business.Issued(1_000);
        _books.Post(invoice);
        var reserved = Counter();
        var wage = Reserve(reserved, 935, SpendingPurpose.Wage).Value;
        _ = reserved.Consume(wage, Today).Value;
        _books.Post(wage);

        var note = _business.Credited(invoice, Euro(400));
        _books.Post(invoice);

        Assert.Equal(Euro(26), note.Contribution);
        Assert.Equal(Euro(-374), _books.BudgetOf(_business.UnitId));
        Assert.Equal(Euro(-39), _books.Balance(Account.MutualisedContribution, Dimension.Collective));
    }

    [Fact]
    public void Given_an_unpaid_invoice_without_guarantee_then_it_is_expected_and_pays_no_wage()
    {
        var budget = UnitBudget.Of(Euro(935), NothingOpen.WithInvoice(Euro(935), isGuaranteed: false), Euro(0));

        Assert.Equal((Euro(935), Euro(0), Euro(0)), (budget.Expected, budget.Guaranteed, budget.Cash));
    }

    [Fact]
    public void Given_an_unpaid_invoice_with_guarantee_then_it_pays_wages_and_no_expense()
    {
        var reserved = Counter();
        var budget = UnitBudget.Of(Euro(935), NothingOpen.WithInvoice(Euro(935), isGuaranteed: true), Euro(0));

        var expense = reserved.Reserve(NewReservation(), budget, Euro(1), SpendingPurpose.Expense, "paint", Today);
        var wage = reserved.Reserve(NewReservation(), budget, Euro(935), SpendingPurpose.Wage, "two days", Today);

        Assert.Equal(new BudgetTooSmall(reserved.UnitId, BudgetTier.Cash, Euro(0), Euro(1)), expense.Refusal);
        Assert.Equal(BudgetTier.Guaranteed, wage.Value.Tier);
    }

    [Fact]
    public void Given_an_accepted_guaranteed_order_then_wages_may_use_it_before_it_is_invoiced()
    {
        var budget = UnitBudget.Of(Euro(0), NothingOpen.WithOrder(Euro(935), isGuaranteed: true), Euro(100));

        Assert.Equal((Euro(835), Euro(835), Euro(-100)), (budget.Expected, budget.Guaranteed, budget.Cash));
    }

    [Fact]
    public void Given_a_reservation_then_it_ends_exactly_once()
    {
        _books.Post(_business.Issued(1_000));
        var reserved = Counter();
        var (spent, freed) = (Reserve(reserved, 100, SpendingPurpose.Wage).Value,
            Reserve(reserved, 50, SpendingPurpose.Wage).Value);

        _ = reserved.Consume(spent, Today).Value;
        _ = reserved.Release(freed, Today).Value;

        Assert.Equal(
            new ReservationNotHeld(spent.Id, ReservationStatus.Consumed), reserved.Release(spent, Today).Refusal);
        Assert.Equal(
            new ReservationNotHeld(freed.Id, ReservationStatus.Released), reserved.Consume(freed, Today).Refusal);
        Assert.Equal(Euro(0), reserved.Held);
    }

    [Fact]
    public void Given_nothing_or_another_currency_then_nothing_is_reserved()
    {
        var reserved = Counter();
        var budget = UnitBudget.Of(Euro(935), NothingOpen, Euro(0));

        Assert.IsType<ReservationNotPositive>(
            reserved.Reserve(NewReservation(), budget, Euro(0), SpendingPurpose.Wage, "nothing", Today).Refusal);
        Assert.IsType<ReservationInOtherCurrency>(reserved.Reserve(
            NewReservation(), budget, Money.Of(1, Currency.Jpy), SpendingPurpose.Wage, "a yen", Today).Refusal);
        Assert.IsType<InvalidValue>(
            reserved.Reserve(NewReservation(), budget, Euro(1), SpendingPurpose.Wage, " ", Today).Refusal);
        Assert.Equal(Euro(0), reserved.Held);
    }

    [Fact]
    public void Given_any_balance_and_anything_open_then_cash_guaranteed_and_expected_never_cross() =>
        Gen.Select(Any.Euros, Open, Open, Open, Open, Open)
            .Sample((balance, uncollected, other, ordered, otherOrdered, reserved) =>
            {
                var budget = UnitBudget.Of(
                    balance, new OpenClaims(uncollected, other, ordered, otherOrdered), reserved);

                Assert.True(budget.Cash <= budget.Guaranteed && budget.Guaranteed <= budget.Expected);
                Assert.Equal(budget.Cash, Euro(0) + balance - uncollected - other - reserved);
            });

    [Fact]
    public void Given_any_reservations_then_no_tier_they_use_falls_below_zero() =>
        Gen.Select(Any.EurosBetween(0, 1_000_00), Open, Gen.Select(Any.PositiveEuros, Gen.Int[0, 3]).Array[1, 20])
            .Sample((balance, guaranteedOrder, asked) =>
            {
                var (reserved, open) = (Counter(), NothingOpen.WithOrder(guaranteedOrder, isGuaranteed: true));
                foreach (var (amount, purpose) in asked)
                {
                    var budget = UnitBudget.Of(balance, open, reserved.Held);
                    var tier = ((SpendingPurpose)purpose).TierOf();
                    var held = reserved.Held;
                    var result = reserved.Reserve(
                        NewReservation(), budget, amount, (SpendingPurpose)purpose, "any", Today);

                    Assert.Equal(amount <= budget.Available(tier), result.Refusal is null);
                    Assert.Equal(result.Refusal is null ? held + amount : held, reserved.Held);
                    Assert.True(!UnitBudget.Of(balance, open, reserved.Held).Guaranteed.IsNegative);
                }
            });

    private static Id<Reservation> NewReservation() => Id.New<Reservation>(Now);

    private ReservedBudget Counter() => ReservedBudget.Open(_business.Unit, Currency.Eur);

    private UnitBudget Budget(ReservedBudget reserved) =>
        _books.TiersOf(_business.UnitId, NothingOpen, reserved.Held);

    private Result<Reservation> Reserve(ReservedBudget reserved, decimal amount, SpendingPurpose purpose) =>
        reserved.Reserve(NewReservation(), Budget(reserved), Euro(amount), purpose, "scenario", Today);
}
