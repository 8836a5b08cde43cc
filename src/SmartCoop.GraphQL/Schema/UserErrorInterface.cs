using GraphQL.Types;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>What every refusal tells, so that a client that does not know its type can still show it.</summary>
internal sealed class UserErrorInterface : InterfaceGraphType<DomainError>
{
    public const string MessageDescription =
        "One sentence the person who asked can act upon, in English, French or Dutch.";

    public const string PathDescription =
        "The field of the input it is about, from the argument inwards; null when it is about the whole.";

    public UserErrorInterface()
    {
        Name = "UserError";
        Description = "A rule of the cooperative that refused what was asked. Clients may show the message as it is.";
        Field<NonNullGraphType<StringGraphType>>("message").Description(MessageDescription);
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("path").Description(PathDescription);
    }
}
