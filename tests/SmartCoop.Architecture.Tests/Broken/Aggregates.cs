using SmartCoop.Domain;

namespace SmartCoop.Architecture.Tests.Broken;

/// <summary>Wrong: everybody can make one, change it, and walk from it to another.</summary>
public class Ruin(Id<Ruin> id) : AggregateRoot<Ruin>(id)
{
    public int Count { get; set; }

    public Ruin? Neighbour { get; }
}

/// <summary>Wrong: what happened can be changed afterwards.</summary>
public sealed class RuinFell : IDomainEvent
{
    public int Stones { get; set; }
}

/// <summary>Wrong: a reason others can derive from.</summary>
public record RuinStands : DomainError
{
    public override string Message => "It stands";
}
