using SmartCoop.Application.Events;
using SmartCoop.Application.Tests.LegalEntities;
using SmartCoop.Application.Tests.Members;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Tests.Events;

/// <summary>How the change feed cuts its pages, and what is left of what is gone.</summary>
public sealed class ListChangesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly EventCursor Start = new(LogInMemory.Epoch, 0);
    private static readonly ILookup<string, Touch> Table = new[]
    {
        Touch.Updates<Merged>(ChangeableType.Unit, fact => fact.Other.Value),
        Touch.Updates<Merged>(ChangeableType.Unit, fact => fact.UnitId.Value),
        Touch.Deletes<DraftDiscarded>(ChangeableType.Order, fact => fact.OrderId.Value),
    }.ToLookup(touch => touch.Fact);

    private readonly LogInMemory _log = new();
    private readonly StoreInMemory _store = new();

    [Fact]
    public async Task Given_a_fact_that_changes_two_things_when_read_one_by_one_then_none_is_lost_and_none_comes_twice()
    {
        var unit = Unit();
        _log.Add(new Merged(unit.EntityId, unit.Id, Unit().Id), times: 3);

        var seen = await WalkAsync(first: 1);

        Assert.Equal(6, seen.Count);
        Assert.Equal(6, seen.Select(change => change.Place).Distinct().Count());
        Assert.All(seen.Zip(seen.Skip(1)), pair => Assert.True(pair.Second.Place.IsAfter(pair.First.Place)));
        Assert.Equal(seen, await WalkAsync(first: 4));
    }

    [Fact]
    public async Task Given_something_that_is_gone_when_read_then_its_tombstone_is_told_to_who_sees_its_unit()
    {
        var (unit, foreign) = (Unit(), Id.New<ProductionUnit>(Now));
        var (gone, other) = (Id.New<Order>(Now), Id.New<Order>(Now));
        _log.Add(new DraftDiscarded(unit.EntityId, unit.Id, gone));
        _log.Add(new DraftDiscarded(unit.EntityId, foreign, other));

        var change = Assert.Single(await WalkAsync(first: 10));

        Assert.Equal(
            (ChangeableType.Order, ChangeOperation.Deleted, gone.Value, (int?)null),
            (change.Type, change.Operation, change.Key, change.Version));
    }

    [Fact]
    public async Task Given_more_than_may_be_read_at_once_when_little_is_visible_then_pages_are_short_and_go_on()
    {
        var unit = Unit();
        _log.Add(new DraftDiscarded(unit.EntityId, Id.New<ProductionUnit>(Now), Id.New<Order>(Now)), times: 2_100);
        _log.Add(new DraftDiscarded(unit.EntityId, unit.Id, Id.New<Order>(Now)));

        var first = await AskAsync(Start, first: 10);
        var second = await AskAsync(first.Resume, first: 10);

        Assert.Equal((0, true), (first.Changes.Count, first.HasNext));
        Assert.Equal(2_000 + 101, _log.Read);
        Assert.Equal((1, false), (second.Changes.Count, second.HasNext));
    }

    [Fact]
    public async Task Given_kinds_when_asked_for_then_no_other_comes()
    {
        var unit = Unit();
        _log.Add(new Merged(unit.EntityId, unit.Id, unit.Id));

        var page = await AskAsync(Start, first: 10, [ChangeableType.Order]);

        Assert.Empty(page.Changes);
        Assert.Equal(Start with { Position = 1 }, page.Resume);
    }

    private ProductionUnit Unit()
    {
        var entity = new LegalEntitiesInMemory().Known();
        var unit = ProductionUnit.Draft(
            Id.New<ProductionUnit>(Now),
            entity.Id,
            UnitCode.FromNumber(1),
            UnitDescription.Read("Atelier Ana", "lighting design", UnitKind.Personal).Value,
            [new MembersInMemory().Admitted(entity)],
            new DateOnly(2026, 11, 25)).Value;
        _store.Things.Add(unit);
        return unit;
    }

    private async Task<List<Change>> WalkAsync(int first)
    {
        var (seen, place) = (new List<Change>(), Start);
        for (var page = await AskAsync(place, first); ; page = await AskAsync(page.Resume, first))
        {
            seen.AddRange(page.Changes);
            if (!page.HasNext) return seen;
        }
    }

    private async Task<ChangePage> AskAsync(EventCursor after, int first, IReadOnlyList<ChangeableType>? types = null)
    {
        var handler = new ListChangesHandler(_log, _store) { Table = Table };
        return (await handler.Handle(new ListChanges(after, first, types), CancellationToken.None)).Value;
    }

    private sealed record Merged(Id<LegalEntity> EntityId, Id<ProductionUnit> UnitId, Id<ProductionUnit> Other)
        : IUnitEvent;

    private sealed record DraftDiscarded(Id<LegalEntity> EntityId, Id<ProductionUnit> UnitId, Id<Order> OrderId)
        : IUnitEvent;
}
