using SmartCoop.Application.Tests.LegalEntities;
using SmartCoop.Application.Tests.Members;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Tests.Units;

public sealed class UnitCommandsTests
{
    private readonly LegalEntitiesInMemory _entities = new();
    private readonly MembersInMemory _members = new();
    private readonly UnitsInMemory _units = new();

    private UnitSteps Steps => new(_units, _entities, ClockAt.NewYearInBrussels);

    [Fact]
    public async Task Given_two_entities_when_units_are_drafted_then_each_counts_its_own()
    {
        var (be, at) = (_entities.Known(), _entities.Known());

        await Draft(be, _members.Admitted(be));
        await Draft(be, _members.Admitted(be));
        await Draft(at, _members.Admitted(at));

        Assert.Equal(["U-000001", "U-000002", "U-000001"], _units.All.Select(unit => unit.Code.Value));
    }

    [Fact]
    public async Task Given_a_manager_who_is_unknown_or_of_another_entity_when_drafted_then_it_is_refused()
    {
        var entity = _entities.Known();
        var stranger = _members.Admitted(_entities.Known());
        var nobody = Id.New<Member>(DateTimeOffset.UnixEpoch);

        Assert.Equal(new ManagerOfAnotherEntity(stranger.Id, entity.Id), (await Draft(entity, stranger)).Refusal);
        Assert.Equal(new MemberNotFound(nobody), (await Draft(entity.Id, [nobody])).Refusal);
        Assert.Equal(new UnitNeedsManager(), (await Draft(entity.Id, [])).Refusal);
        Assert.Empty(_units.All);
    }

    [Fact]
    public async Task Given_a_unit_when_it_lives_to_its_end_then_every_step_is_of_the_day_in_brussels()
    {
        var unit = await Drafted();

        Assert.Null((await new OpenUnitHandler(Steps).Handle(new OpenUnit(unit.Id), default)).Refusal);
        Assert.Null((await new SuspendUnitHandler(Steps).Handle(new SuspendUnit(unit.Id, "a pause"), default)).Refusal);
        Assert.Null((await new ResumeUnitHandler(Steps).Handle(new ResumeUnit(unit.Id), default)).Refusal);
        Assert.Null((await new StartClosingUnitHandler(Steps).Handle(new StartClosingUnit(unit.Id), default)).Refusal);
        Assert.Equal(unit.Id, (await Close(unit.Id)).Value);

        Assert.Equal(UnitState.Closed, unit.State);
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 1)), (unit.OpenedOn, unit.ClosedOn));
    }

    [Fact]
    public async Task Given_a_cent_left_and_an_open_order_when_closed_then_both_are_told_and_it_stays_open()
    {
        var unit = await Drafted();
        unit.Open(new DateOnly(2026, 1, 5));
        unit.StartClosing(new DateOnly(2026, 1, 5));
        _units.Facts = new UnitBudgetFacts(Money.Of(0.01m, Currency.Eur), 1, 0, 0);

        Assert.Equal(
            [new UnitBudgetNotZero(unit.Id, _units.Facts.Balance), new UnitHasOpenBusiness(unit.Id, 1, 0, 0)],
            (await Close(unit.Id)).Refusals);
        Assert.Equal(UnitState.Closing, unit.State);
    }

    [Fact]
    public async Task Given_no_such_unit_when_it_is_to_do_anything_then_it_is_refused()
    {
        var nothing = Id.New<ProductionUnit>(DateTimeOffset.UnixEpoch);

        Assert.Equal(new UnitNotFound(nothing), (await Close(nothing)).Refusal);
        Assert.Equal(
            new UnitNotFound(nothing),
            (await new OpenUnitHandler(Steps).Handle(new OpenUnit(nothing), default)).Refusal);
    }

    [Fact]
    public async Task Given_a_unit_when_managers_come_and_go_then_the_last_one_stays()
    {
        var unit = await Drafted();
        var first = unit.Managers[0].MemberId;
        var second = _members.Admitted(_entities.All[0]).Id;

        await new AddUnitManagerHandler(Steps, _members).Handle(new AddUnitManager(unit.Id, second), default);
        await Remove(unit.Id, first);
        var refusal = (await Remove(unit.Id, second)).Refusal;

        Assert.Equal(new UnitNeedsManager(), refusal);
        Assert.Equal([second], unit.Managers.Select(manager => manager.MemberId));
    }

    private async Task<ProductionUnit> Drafted()
    {
        var entity = _entities.Known();
        var id = (await Draft(entity, _members.Admitted(entity))).Value;
        return _units.All.Single(unit => unit.Id == id);
    }

    private Task<Result<Id<ProductionUnit>>> Draft(LegalEntity entity, Member manager) =>
        Draft(entity.Id, [manager.Id]);

    private async Task<Result<Id<ProductionUnit>>> Draft(Id<LegalEntity> entity, Id<Member>[] managers) =>
        await new DraftUnitHandler(_entities, _members, _units, _units, ClockAt.NewYearInBrussels).Handle(
            new DraftUnit(entity, "Atelier Ana", "lighting design", UnitKind.Personal, managers), default);

    private async Task<Result<Id<ProductionUnit>>> Close(Id<ProductionUnit> unit) =>
        await new CloseUnitHandler(Steps, _units).Handle(new CloseUnit(unit), default);

    private async Task<Result<Id<ProductionUnit>>> Remove(Id<ProductionUnit> unit, Id<Member> member) =>
        await new RemoveUnitManagerHandler(Steps).Handle(new RemoveUnitManager(unit, member), default);
}
