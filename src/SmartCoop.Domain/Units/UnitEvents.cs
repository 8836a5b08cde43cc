using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.Domain.Units;

/// <summary>A unit was prepared by its first managers; that costs nothing (rule M10).</summary>
/// <param name="EntityId">The legal entity the unit belongs to, for ever.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Code">Its code within the legal entity.</param>
/// <param name="Name">The name it trades under.</param>
/// <param name="Trade">What it does, in its own words.</param>
/// <param name="Kind">Whether it is the budget of one member or of several.</param>
/// <param name="ManagerIds">The members who run it, at least one.</param>
/// <param name="DraftedOn">The day, in the calendar of the legal entity.</param>
public sealed record UnitDrafted(
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    UnitCode Code,
    string Name,
    string Trade,
    UnitKind Kind,
    IReadOnlyList<Id<Member>> ManagerIds,
    DateOnly DraftedOn) : IUnitEvent;

/// <summary>A unit began its business.</summary>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="OpenedOn">The first day of business.</param>
public sealed record UnitOpened(Id<LegalEntity> EntityId, Id<ProductionUnit> UnitId, DateOnly OpenedOn) : IUnitEvent;

/// <summary>A unit was frozen: no new business until it is resumed.</summary>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Reason">Why, in the words of whoever decided it.</param>
/// <param name="SuspendedOn">The first day of the freeze.</param>
public sealed record UnitSuspended(
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    string Reason,
    DateOnly SuspendedOn) : IUnitEvent;

/// <summary>A frozen unit is back in business.</summary>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="ResumedOn">The first day of business after the freeze.</param>
public sealed record UnitResumed(Id<LegalEntity> EntityId, Id<ProductionUnit> UnitId, DateOnly ResumedOn) : IUnitEvent;

/// <summary>A unit takes no new business from now on and runs out.</summary>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="StartedOn">The day it was decided.</param>
public sealed record UnitClosingStarted(Id<LegalEntity> EntityId, Id<ProductionUnit> UnitId, DateOnly StartedOn)
    : IUnitEvent;

/// <summary>A unit is over: its budget is exactly zero and nothing of it is open.</summary>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="ClosedOn">The last day of the unit.</param>
public sealed record UnitClosed(Id<LegalEntity> EntityId, Id<ProductionUnit> UnitId, DateOnly ClosedOn) : IUnitEvent;

/// <summary>A member became one of those who run the unit.</summary>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="MemberId">The member.</param>
/// <param name="Since">The first day of the role.</param>
public sealed record UnitManagerAdded(
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Member> MemberId,
    DateOnly Since) : IUnitEvent;

/// <summary>A member no longer runs the unit.</summary>
/// <param name="EntityId">The legal entity of the unit.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="MemberId">The member.</param>
/// <param name="Until">The last day of the role.</param>
public sealed record UnitManagerRemoved(
    Id<LegalEntity> EntityId,
    Id<ProductionUnit> UnitId,
    Id<Member> MemberId,
    DateOnly Until) : IUnitEvent;
