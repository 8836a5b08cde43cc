using GraphQL;
using GraphQL.Types;

namespace SmartCoop.GraphQL.Guard;

/// <summary>
/// The published price list: an object 1, a scalar nothing, a mutation 10, an introspection 1,000, a page as many times
/// what one item costs as it has items.
/// </summary>
internal static class Price
{
    /// <summary>How many items a list without pages is taken to have, before it is known.</summary>
    public const int ListItems = 10;

    /// <summary>How many items a page has when the request does not say.</summary>
    public const int Page = 50;

    /// <summary>How many items the largest page of any list has.</summary>
    public const int LargestPage = 500;

    private const int Mutation = 10;
    private const int Introspection = 1_000;
    private const int IntrospectedType = 50;

    /// <summary>What one field costs, without what lies below it.</summary>
    public static int Of(IGraphType? parent, string field, IGraphType type, ISchema schema) => field switch
    {
        "__schema" => Introspection,
        "__type" => IntrospectedType,
        _ when ReferenceEquals(parent, schema.Mutation) => Mutation,
        _ => type.GetNamedType() is IComplexGraphType or UnionGraphType ? 1 : 0,
    };

    /// <summary>Whether a field of the root tells about the schema.</summary>
    public static bool IsOfTheSchema(string field) => field is "__schema" or "__type";

    /// <summary>Whether values of the type are lists.</summary>
    public static bool IsList(IGraphType type) => type switch
    {
        NonNullGraphType required => IsList(required.ResolvedType!),
        ListGraphType => true,
        _ => false,
    };
}
