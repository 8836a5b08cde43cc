using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;

namespace SmartCoop.Domain.Units;

/// <summary>One analytic budget of a legal entity, run by one or more members under one trade name.</summary>
/// <remarks>
/// <code>
/// Draft ──Open──▶ Open ◀──Suspend, Resume──▶ Suspended
///                   └──────StartClosing────────┴──▶ Closing ──Close──▶ Closed
/// </code>
/// Invariants: it belongs to one legal entity for ever; at least one member of that entity runs it; it closes with a
/// budget of exactly zero and nothing open; once closed nothing of it changes.
/// </remarks>
public sealed partial class ProductionUnit : AggregateRoot<ProductionUnit>
{
    private readonly List<UnitManager> _managers = [];

    private ProductionUnit(Id<ProductionUnit> id, Id<LegalEntity> entityId, UnitCode code, string name, string trade)
        : base(id) => (EntityId, Code, Name, Trade) = (entityId, code, name, trade);

    /// <summary>The legal entity the unit belongs to, for ever.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The code within the legal entity, given once.</summary>
    public UnitCode Code { get; private set; }

    /// <summary>The name the unit trades under.</summary>
    public string Name { get; private set; }

    /// <summary>What the unit does, in its own words: <c>lighting design</c>.</summary>
    public string Trade { get; private set; }

    /// <summary>Whether it is the budget of one member or of several.</summary>
    public UnitKind Kind { get; private set; }

    /// <summary>Where the unit stands in its life.</summary>
    public UnitState State { get; private set; }

    /// <summary>The first day of business; unknown for a draft.</summary>
    public DateOnly? OpenedOn { get; private set; }

    /// <summary>The last day; unknown until the unit is closed.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The members who run the unit, at least one.</summary>
    public IReadOnlyList<UnitManager> Managers => _managers;

    /// <summary>Prepares a unit, which costs nothing (rule M10).</summary>
    /// <param name="id">The identifier of the new unit.</param>
    /// <param name="code">The next code of the legal entity.</param>
    /// <param name="description">What the unit is called and does.</param>
    /// <param name="managers">The members who will run it, at least one.</param>
    /// <param name="entityId">The legal entity the unit will belong to.</param>
    /// <param name="draftedOn">Today, in the calendar of the legal entity.</param>
    public static Result<ProductionUnit> Draft(
        Id<ProductionUnit> id,
        Id<LegalEntity> entityId,
        UnitCode code,
        UnitDescription description,
        IReadOnlyCollection<Member> managers,
        DateOnly draftedOn)
    {
        if (managers.Count is 0) return new UnitNeedsManager();
        if (managers.Select(manager => MayNotManage(manager, entityId)).OfType<DomainError>().ToList()
            is { Count: > 0 } refusals) return refusals;

        var unit = new ProductionUnit(id, entityId, code, description.Name, description.Trade)
        {
            Kind = description.Kind,
        };
        unit._managers.AddRange(
            managers.Select(manager => manager.Id).Distinct().Select(member => new UnitManager(member, draftedOn)));

        unit.Record(new UnitDrafted(
            entityId,
            id,
            code,
            description.Name,
            description.Trade,
            description.Kind,
            [.. unit._managers.Select(manager => manager.MemberId)],
            draftedOn));
        return unit;
    }

    /// <summary>Begins business.</summary>
    /// <param name="openedOn">The first day of business.</param>
    public Result<UnitOpened> Open(DateOnly openedOn)
    {
        if (State is UnitState.Closed) return new UnitIsClosed(Id);
        if (State is not UnitState.Draft) return new UnitAlreadyOpened(Id, State);

        State = UnitState.Open;
        OpenedOn = openedOn;

        return Record(new UnitOpened(EntityId, Id, openedOn));
    }

    /// <summary>Freezes the unit: no new business until it is resumed.</summary>
    /// <param name="reason">Why, in one line.</param>
    /// <param name="suspendedOn">The first day of the freeze.</param>
    public Result<UnitSuspended> Suspend(string reason, DateOnly suspendedOn)
    {
        if (NotInBusiness() is { } refusal) return refusal;
        if (RequiredText.Read("reason", reason) is { Refusal: { } unreadable }) return unreadable;

        State = UnitState.Suspended;

        return Record(new UnitSuspended(EntityId, Id, reason.Trim(), suspendedOn));
    }

    /// <summary>Ends the freeze.</summary>
    /// <param name="resumedOn">The first day of business after the freeze.</param>
    public Result<UnitResumed> Resume(DateOnly resumedOn)
    {
        if (State is UnitState.Closed) return new UnitIsClosed(Id);
        if (State is not UnitState.Suspended) return new UnitNotSuspended(Id, State);

        State = UnitState.Open;

        return Record(new UnitResumed(EntityId, Id, resumedOn));
    }

    /// <summary>Lets the unit run out: it finishes what it began and starts nothing new.</summary>
    /// <param name="startedOn">Today, in the calendar of the legal entity.</param>
    public Result<UnitClosingStarted> StartClosing(DateOnly startedOn)
    {
        if (State is not UnitState.Suspended && NotInBusiness() is { } refusal) return refusal;

        State = UnitState.Closing;

        return Record(new UnitClosingStarted(EntityId, Id, startedOn));
    }

    /// <summary>Ends the unit for good.</summary>
    /// <param name="facts">What the books and the open documents say at this moment.</param>
    /// <param name="closedOn">The last day of the unit.</param>
    public Result<UnitClosed> Close(UnitBudgetFacts facts, DateOnly closedOn)
    {
        if (State is UnitState.Closed) return new UnitIsClosed(Id);
        if (State is not UnitState.Closing) return new UnitNotClosing(Id, State);
        if (StillOpen(facts) is { Count: > 0 } refusals) return refusals;

        State = UnitState.Closed;
        ClosedOn = closedOn;

        return Record(new UnitClosed(EntityId, Id, closedOn));
    }

    private List<DomainError> StillOpen(UnitBudgetFacts facts)
    {
        List<DomainError> refusals = [];
        if (!facts.Balance.IsZero) refusals.Add(new UnitBudgetNotZero(Id, facts.Balance));
        if (!facts.NothingIsOpen)
            refusals.Add(new UnitHasOpenBusiness(Id, facts.OpenOrders, facts.OpenInvoices, facts.Reservations));

        return refusals;
    }

    private DomainError? NotInBusiness() => State switch
    {
        UnitState.Draft => new UnitNotOpenYet(Id),
        UnitState.Open => null,
        UnitState.Suspended => new UnitIsSuspended(Id),
        UnitState.Closing => new UnitIsClosing(Id),
        UnitState.Closed => new UnitIsClosed(Id),
    };
}
