using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Governance;

/// <summary>What a body of a legal entity decided, such as a contribution scheme; it never changes.</summary>
public sealed class Decision : AggregateRoot<Decision>
{
    private Decision(Id<Decision> id, Id<LegalEntity> entityId, string title)
        : base(id) => (EntityId, Title) = (entityId, title);

    /// <summary>The legal entity the decision binds.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>Who decided.</summary>
    public DecisionBody Body { get; private set; }

    /// <summary>The day of the decision; what it adopts can be in force from another day.</summary>
    public DateOnly TakenOn { get; private set; }

    /// <summary>What was decided, in one line.</summary>
    public string Title { get; private set; }

    /// <summary>Writes down what was decided.</summary>
    /// <param name="id">The identifier of the decision.</param>
    /// <param name="entityId">The legal entity the decision binds.</param>
    /// <param name="body">Who decided.</param>
    /// <param name="takenOn">The day of the decision.</param>
    /// <param name="title">What was decided, in one line.</param>
    /// <param name="today">Today, in the calendar of the legal entity: nobody writes down a future decision.</param>
    public static Result<Decision> Take(
        Id<Decision> id,
        Id<LegalEntity> entityId,
        DecisionBody body,
        DateOnly takenOn,
        string title,
        DateOnly today)
    {
        if (takenOn > today) return new DecisionNotTakenYet(takenOn, today);
        if (RequiredText.Read("title of a decision", title) is { Refusal: { } unreadable }) return unreadable;

        var decision = new Decision(id, entityId, title.Trim()) { Body = body, TakenOn = takenOn };

        decision.Record(new DecisionTaken(entityId, id, body, takenOn, decision.Title));
        return decision;
    }
}
