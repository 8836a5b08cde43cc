namespace SmartCoop.Domain.Members;

/// <summary>A person who holds, or applied for, a share of the cooperative.</summary>
public sealed class Member : AggregateRoot<Member>
{
    private Member(Id<Member> id)
        : base(id)
    {
    }
}
