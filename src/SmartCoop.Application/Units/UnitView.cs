using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Units;

/// <summary>One analytic budget of a legal entity, run by one or more members under one trade name.</summary>
public sealed record UnitView
{
    /// <summary>Identifies the unit.</summary>
    public required Id<ProductionUnit> Id { get; init; }

    /// <summary>The legal entity the unit belongs to, for ever.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The code within the legal entity, given once.</summary>
    public required UnitCode Code { get; init; }

    /// <summary>The name the unit trades under.</summary>
    public required string Name { get; init; }

    /// <summary>What the unit does, in its own words.</summary>
    public required string Trade { get; init; }

    /// <summary>Whether it is the budget of one member or of several.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>Where the unit stands in its life.</summary>
    public required UnitState State { get; init; }

    /// <summary>The first day of business; null for a draft.</summary>
    public required DateOnly? OpenedOn { get; init; }

    /// <summary>The last day; null until the unit is closed.</summary>
    public required DateOnly? ClosedOn { get; init; }

    internal static Expression<Func<ProductionUnit, UnitView>> Of { get; } = unit => new UnitView
    {
        Id = unit.Id,
        EntityId = unit.EntityId,
        Code = unit.Code,
        Name = unit.Name,
        Trade = unit.Trade,
        Kind = unit.Kind,
        State = unit.State,
        OpenedOn = unit.OpenedOn,
        ClosedOn = unit.ClosedOn,
    };
}
