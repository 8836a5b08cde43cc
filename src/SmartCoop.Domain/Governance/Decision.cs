namespace SmartCoop.Domain.Governance;

/// <summary>What a body of the cooperative decided, such as a contribution scheme.</summary>
public sealed class Decision : AggregateRoot<Decision>
{
    private Decision(Id<Decision> id)
        : base(id)
    {
    }
}
