using CsCheck;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Units;

public sealed class UnitLifeTests
{
    private static readonly DateOnly Day = SomeUnits.Day;

    [Fact]
    public void Given_a_member_when_a_unit_is_drafted_then_it_waits_to_be_opened()
    {
        var ana = People.Admitted();

        var unit = SomeUnits.Draft([ana, ana]).Value;

        Assert.Equal(UnitState.Draft, unit.State);
        Assert.Equal([new UnitManager(ana.Id, Day)], unit.Managers);
        var drafted = Assert.IsType<UnitDrafted>(Assert.Single(unit.Events));
        Assert.Equal([ana.Id], drafted.ManagerIds);
        Assert.Equal(("U-000001", "Atelier Ana"), (drafted.Code.Value, drafted.Name));
    }

    [Fact]
    public void Given_a_unit_when_it_lives_to_its_end_then_every_step_is_a_fact()
    {
        var unit = SomeUnits.In(UnitState.Draft);

        unit.Open(Day);
        unit.Suspend(" unpaid annual share ", Day.AddDays(1));
        unit.Resume(Day.AddDays(2));
        unit.StartClosing(Day.AddDays(3));
        unit.Close(SomeUnits.Settled, Day.AddDays(4));

        Assert.Equal(
            [
                new UnitOpened(unit.EntityId, unit.Id, Day),
                new UnitSuspended(unit.EntityId, unit.Id, "unpaid annual share", Day.AddDays(1)),
                new UnitResumed(unit.EntityId, unit.Id, Day.AddDays(2)),
                new UnitClosingStarted(unit.EntityId, unit.Id, Day.AddDays(3)),
                new UnitClosed(unit.EntityId, unit.Id, Day.AddDays(4)),
            ],
            unit.Events);
        Assert.Equal((Day, Day.AddDays(4)), (unit.OpenedOn, unit.ClosedOn));
    }

    [Fact]
    public void Given_a_suspended_unit_when_it_starts_closing_then_it_need_not_be_resumed_first() =>
        Assert.Null(SomeUnits.In(UnitState.Suspended).StartClosing(Day).Refusal);

    [Theory]
    [InlineData(UnitState.Open)]
    [InlineData(UnitState.Suspended)]
    [InlineData(UnitState.Closing)]
    public void Given_an_opened_unit_when_opened_again_then_it_is_refused(UnitState state) =>
        Refused(state, unit => unit.Open(Day).Refusal, unit => new UnitAlreadyOpened(unit.Id, state));

    [Fact]
    public void Given_a_unit_that_is_not_in_business_when_suspended_then_it_is_refused()
    {
        Refused(UnitState.Draft, unit => unit.Suspend("why", Day).Refusal, unit => new UnitNotOpenYet(unit.Id));
        Refused(UnitState.Suspended, unit => unit.Suspend("why", Day).Refusal, unit => new UnitIsSuspended(unit.Id));
        Refused(UnitState.Closing, unit => unit.Suspend("why", Day).Refusal, unit => new UnitIsClosing(unit.Id));
    }

    [Fact]
    public void Given_no_reason_when_suspended_then_it_is_refused() => Refused(
        UnitState.Open,
        unit => unit.Suspend("", Day).Refusal,
        _ => new InvalidValue("reason", "", "it must not be empty"));

    [Theory]
    [InlineData(UnitState.Draft)]
    [InlineData(UnitState.Open)]
    [InlineData(UnitState.Closing)]
    public void Given_a_unit_that_is_not_suspended_when_resumed_then_it_is_refused(UnitState state) =>
        Refused(state, unit => unit.Resume(Day).Refusal, unit => new UnitNotSuspended(unit.Id, state));

    [Fact]
    public void Given_a_unit_that_never_opened_or_runs_out_already_when_closing_starts_then_it_is_refused()
    {
        Refused(UnitState.Draft, unit => unit.StartClosing(Day).Refusal, unit => new UnitNotOpenYet(unit.Id));
        Refused(UnitState.Closing, unit => unit.StartClosing(Day).Refusal, unit => new UnitIsClosing(unit.Id));
    }

    [Theory]
    [InlineData(UnitState.Draft)]
    [InlineData(UnitState.Open)]
    [InlineData(UnitState.Suspended)]
    public void Given_a_unit_that_did_not_run_out_when_closed_then_it_is_refused(UnitState state) => Refused(
        state, unit => unit.Close(SomeUnits.Settled, Day).Refusal, unit => new UnitNotClosing(unit.Id, state));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(120_00)]
    public void Given_a_budget_of_not_exactly_zero_when_closed_then_it_is_refused(long cents)
    {
        var balance = Money.FromMinorUnits(cents, Currency.Eur);

        Refused(
            UnitState.Closing,
            unit => unit.Close(SomeUnits.Settled with { Balance = balance }, Day).Refusal,
            unit => new UnitBudgetNotZero(unit.Id, balance));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 1)]
    public void Given_something_unfinished_when_closed_then_it_is_refused(int orders, int invoices, int reservations) =>
        Refused(
            UnitState.Closing,
            unit => unit.Close(new UnitBudgetFacts(SomeUnits.Settled.Balance, orders, invoices, reservations), Day)
                .Refusal,
            unit => new UnitHasOpenBusiness(unit.Id, orders, invoices, reservations));

    [Fact]
    public void Given_money_left_and_business_open_when_closed_then_both_are_told_at_once()
    {
        var unit = SomeUnits.In(UnitState.Closing);
        var facts = new UnitBudgetFacts(Money.Of(0.01m, Currency.Eur), 1, 2, 3);

        Assert.Equal(
            [new UnitBudgetNotZero(unit.Id, facts.Balance), new UnitHasOpenBusiness(unit.Id, 1, 2, 3)],
            unit.Close(facts, Day).Refusals);
    }

    [Fact]
    public void Given_any_balance_when_closed_then_only_exactly_zero_is_allowed() =>
        Gen.Long[-200, 200].Sample(cents =>
        {
            var unit = SomeUnits.In(UnitState.Closing);

            var closed = unit.Close(
                SomeUnits.Settled with { Balance = Money.FromMinorUnits(cents, Currency.Eur) }, Day);

            Assert.Equal(cents is 0, closed.Refusal is null);
            Assert.Equal(cents is 0 ? UnitState.Closed : UnitState.Closing, unit.State);
        });

    private static void Refused(
        UnitState state,
        Func<ProductionUnit, DomainError?> act,
        Func<ProductionUnit, DomainError> expected)
    {
        var unit = SomeUnits.In(state);

        var refusal = act(unit);

        Assert.Equal(expected(unit), refusal);
        Assert.Equal(state, unit.State);
        Assert.Empty(unit.Events);
    }
}
