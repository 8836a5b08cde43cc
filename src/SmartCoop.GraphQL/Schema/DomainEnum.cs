using GraphQL.Types;

namespace SmartCoop.GraphQL.Schema;

/// <summary>An enumeration of the domain, in capitals, described by its own comments.</summary>
internal sealed class DomainEnum<TEnum> : EnumerationGraphType<TEnum>
    where TEnum : Enum
{
    public DomainEnum()
    {
        Name = typeof(TEnum).Name;
        Description = Documentation.Of(typeof(TEnum));
        foreach (var value in Values)
            value.Description = Documentation.Of(typeof(TEnum).GetField(value.Value!.ToString()!)!);
    }
}
