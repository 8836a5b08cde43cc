using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Units;

/// <summary>No unit has this identifier.</summary>
public sealed record UnitNotFound(Id<ProductionUnit> UnitId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such unit.";
}

/// <summary>A closed unit takes no command: it can only be read.</summary>
public sealed record UnitIsClosed(Id<ProductionUnit> UnitId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This unit is closed; it can only be read.";
}

/// <summary>A suspended unit begins nothing new.</summary>
public sealed record UnitIsSuspended(Id<ProductionUnit> UnitId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This unit is suspended; resume it first.";
}

/// <summary>A unit that is running out begins nothing new.</summary>
public sealed record UnitIsClosing(Id<ProductionUnit> UnitId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This unit is closing; it finishes what it began and starts nothing new.";
}

/// <summary>A unit that is being prepared does no business yet.</summary>
public sealed record UnitNotOpenYet(Id<ProductionUnit> UnitId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This unit is not open yet; open it first.";
}

/// <summary>Only a draft is opened.</summary>
public sealed record UnitAlreadyOpened(Id<ProductionUnit> UnitId, UnitState State) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This unit was already opened.";
}

/// <summary>Only a suspended unit is resumed.</summary>
public sealed record UnitNotSuspended(Id<ProductionUnit> UnitId, UnitState State) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This unit is not suspended.";
}

/// <summary>A unit closes only after a time in which it ran out.</summary>
public sealed record UnitNotClosing(Id<ProductionUnit> UnitId, UnitState State) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Start closing this unit first, so that what it began can run out.";
}

/// <summary>A unit closes with a budget of exactly zero: what is left is paid as wage or transferred before.</summary>
public sealed record UnitBudgetNotZero(Id<ProductionUnit> UnitId, Money Balance) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"The budget of this unit is {Balance}; bring it to exactly zero before closing the unit.";
}

/// <summary>A unit closes when nothing it began is unfinished.</summary>
public sealed record UnitHasOpenBusiness(
    Id<ProductionUnit> UnitId,
    int OpenOrders,
    int OpenInvoices,
    int Reservations) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"This unit still has {OpenOrders} open orders, {OpenInvoices} open invoices and {Reservations} reservations.";
}

/// <summary>A unit needs someone who runs it, from its first day to its last.</summary>
public sealed record UnitNeedsManager : DomainError
{
    /// <inheritdoc/>
    public override string Message => "A unit needs at least one manager; add another before removing this one.";
}

/// <summary>Nobody runs a unit twice.</summary>
public sealed record AlreadyUnitManager(Id<ProductionUnit> UnitId, Id<Member> MemberId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This member already manages the unit.";
}

/// <summary>Only someone who runs the unit can stop running it.</summary>
public sealed record NotUnitManager(Id<ProductionUnit> UnitId, Id<Member> MemberId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This member does not manage the unit.";
}

/// <summary>A unit is run by members of its own legal entity: nothing crosses legal entities.</summary>
public sealed record ManagerOfAnotherEntity(Id<Member> MemberId, Id<LegalEntity> EntityId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "A unit is managed by members of its own legal entity.";
}
