using SmartCoop.Domain.Members;
using SmartCoop.Domain.Tests.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Units;

public sealed class UnitManagersTests
{
    private static readonly DateOnly Day = SomeUnits.Day;

    [Fact]
    public void Given_nobody_when_a_unit_is_drafted_then_it_is_refused() =>
        Assert.Equal(new UnitNeedsManager(), SomeUnits.Draft([]).Refusal);

    [Fact]
    public void Given_an_applicant_when_a_unit_is_drafted_then_it_is_refused_until_the_share_is_paid()
    {
        var ana = People.Applicant();

        Assert.Equal(new MemberNotAdmitted(ana.Id, MemberStatus.Applicant), SomeUnits.Draft([ana]).Refusal);
        Assert.Null(SomeUnits.Draft([People.Holding(ana, count: 1, Day)]).Refusal);
    }

    [Fact]
    public void Given_members_of_another_entity_when_a_unit_is_drafted_then_each_is_refused()
    {
        var ana = People.Admitted(People.SmartAt);
        var ben = People.Admitted(People.SmartAt);

        Assert.Equal(
            [new ManagerOfAnotherEntity(ana.Id, People.SmartBe), new ManagerOfAnotherEntity(ben.Id, People.SmartBe)],
            SomeUnits.Draft([ana, People.Admitted(), ben]).Refusals);
    }

    [Fact]
    public void Given_a_unit_when_a_member_joins_then_both_manage_it()
    {
        var (ana, ben) = (People.Admitted(), People.Admitted());
        var unit = SomeUnits.In(UnitState.Open, ana);

        var added = unit.AddManager(ben, Day.AddDays(1)).Value;

        Assert.Equal([new UnitManager(ana.Id, Day), new UnitManager(ben.Id, Day.AddDays(1))], unit.Managers);
        Assert.Equal(new UnitManagerAdded(unit.EntityId, unit.Id, ben.Id, Day.AddDays(1)), added);
        Assert.Equal([added], unit.Events);
    }

    [Fact]
    public void Given_a_manager_when_added_again_then_it_is_refused_and_nothing_changed()
    {
        var ana = People.Admitted();

        Refused(unit => unit.AddManager(ana, Day).Refusal, unit => new AlreadyUnitManager(unit.Id, ana.Id), ana);
    }

    [Fact]
    public void Given_an_applicant_when_added_then_it_is_refused_and_nothing_changed()
    {
        var ben = People.Applicant();

        Refused(unit => unit.AddManager(ben, Day).Refusal, _ => new MemberNotAdmitted(ben.Id, ben.Status));
    }

    [Fact]
    public void Given_a_member_of_another_entity_when_added_then_it_is_refused_and_nothing_changed()
    {
        var ben = People.Admitted(People.SmartAt);

        Refused(unit => unit.AddManager(ben, Day).Refusal, _ => new ManagerOfAnotherEntity(ben.Id, People.SmartBe));
    }

    [Fact]
    public void Given_two_managers_when_one_leaves_then_the_other_stays()
    {
        var (ana, ben) = (People.Admitted(), People.Admitted());
        var unit = SomeUnits.In(UnitState.Suspended, ana);
        unit.AddManager(ben, Day);
        People.Quiet(unit);

        var removed = unit.RemoveManager(ana.Id, Day.AddDays(2)).Value;

        Assert.Equal([new UnitManager(ben.Id, Day)], unit.Managers);
        Assert.Equal([removed], unit.Events);
        Assert.Equal(new UnitManagerRemoved(unit.EntityId, unit.Id, ana.Id, Day.AddDays(2)), removed);
    }

    [Fact]
    public void Given_the_last_manager_when_removed_then_it_is_refused_and_nothing_changed()
    {
        var ana = People.Admitted();

        Refused(unit => unit.RemoveManager(ana.Id, Day).Refusal, _ => new UnitNeedsManager(), ana);
    }

    [Fact]
    public void Given_somebody_else_when_removed_then_it_is_refused_and_nothing_changed()
    {
        var ben = People.Admitted();

        Refused(unit => unit.RemoveManager(ben.Id, Day).Refusal, unit => new NotUnitManager(unit.Id, ben.Id));
    }

    private static void Refused(
        Func<ProductionUnit, DomainError?> act,
        Func<ProductionUnit, DomainError> expected,
        Member? manager = null)
    {
        var unit = SomeUnits.In(UnitState.Open, manager);
        var managers = unit.Managers.ToList();

        var refusal = act(unit);

        Assert.Equal(expected(unit), refusal);
        Assert.Equal(managers, unit.Managers);
        Assert.Empty(unit.Events);
    }
}
