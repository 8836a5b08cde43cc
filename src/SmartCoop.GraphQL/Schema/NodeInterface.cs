using GraphQL.Types;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Global object identification, as Relay defines it.</summary>
internal sealed class NodeInterface : InterfaceGraphType
{
    /// <summary>What every identifier says of itself.</summary>
    public const string IdDescription =
        "Identifies this object for ever, among all objects. Opaque: do not take it apart.";

    public NodeInterface()
    {
        Name = "Node";
        Description = "Anything that can be found again by its identifier.";
        Field<NonNullGraphType<IdGraphType>>("id").Description(IdDescription);
    }
}
