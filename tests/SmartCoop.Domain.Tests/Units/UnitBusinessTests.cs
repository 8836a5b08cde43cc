using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Units;

/// <summary>What each state lets others do in the name of a unit.</summary>
public sealed class UnitBusinessTests
{
    [Theory]
    [InlineData(UnitState.Draft, false, false, true, false)]
    [InlineData(UnitState.Open, true, true, true, true)]
    [InlineData(UnitState.Suspended, false, false, true, true)]
    [InlineData(UnitState.Closing, false, true, true, true)]
    [InlineData(UnitState.Closed, false, false, false, false)]
    public void Given_a_state_then_it_says_what_can_be_done(
        UnitState state,
        bool orders,
        bool invoices,
        bool money,
        bool wages)
    {
        var unit = SomeUnits.In(state);

        Assert.Equal(
            (orders, invoices, money, wages),
            (unit.CanTakeOrders, unit.CanIssueInvoices, unit.ReceivesMoney, unit.PaysWages));
    }

    [Fact]
    public void Given_a_suspended_unit_then_no_business_begins_but_due_wages_and_clients_money_pass()
    {
        var unit = SomeUnits.In(UnitState.Suspended);

        Assert.Equal(new UnitIsSuspended(unit.Id), unit.OrderRefusal());
        Assert.Equal(new UnitIsSuspended(unit.Id), unit.InvoiceRefusal());
        Assert.Null(unit.WageRefusal());
        Assert.Null(unit.MoneyRefusal());
    }

    [Fact]
    public void Given_a_closed_unit_then_every_refusal_says_so()
    {
        var unit = SomeUnits.In(UnitState.Closed);

        Assert.All(
            [unit.OrderRefusal(), unit.InvoiceRefusal(), unit.MoneyRefusal(), unit.WageRefusal()],
            refusal => Assert.Equal(new UnitIsClosed(unit.Id), refusal));
    }
}
