namespace SmartCoop.GraphQL.Guard;

/// <summary>How much one document may ask, whoever sends it.</summary>
/// <remarks>
/// Source: graphql.md 5 and reliability.md 3, the stricter of the two that lets the introspection of graphql-js and
/// GraphiQL pass.
/// </remarks>
internal sealed record DocumentLimits
{
    public static DocumentLimits Default { get; } = new();

    /// <summary>How many characters it is long.</summary>
    public int Characters { get; init; } = 16_384;

    /// <summary>How many tokens of the language it has.</summary>
    public int Tokens { get; init; } = 5_000;

    /// <summary>How many brackets of any kind may be open at once.</summary>
    public int Brackets { get; init; } = 64;

    /// <summary>How many fields lie below each other, with the fragments where they are spread.</summary>
    public int Depth { get; init; } = 15;

    public int Operations { get; init; } = 5;

    public int Fragments { get; init; } = 30;

    /// <summary>How many fields it names.</summary>
    public int Fields { get; init; } = 400;

    /// <summary>How many selections there are when every fragment is put where it is spread.</summary>
    public int ExpandedSelections { get; init; } = 1_000;

    /// <summary>How many fields an operation has at its root.</summary>
    public int RootFields { get; init; } = 20;

    public int Aliases { get; init; } = 30;

    public int Directives { get; init; } = 20;

    public int Arguments { get; init; } = 200;

    public int Variables { get; init; } = 50;

    /// <summary>How many fields of one selection set may have the same name in the answer.</summary>
    public int SameName { get; init; } = 10;

    /// <summary>How many pairs of fields have to be compared, because they are one in the answer.</summary>
    public int Comparisons { get; init; } = 5_000;

    /// <summary>How many fields are asked of types that do not have them, before it is not read further.</summary>
    public int UnknownFields { get; init; } = 10;

    /// <summary>How many lists of types and fields lie below each other in an introspection.</summary>
    /// <remarks>Source: graphql-js, MaxIntrospectionDepthRule.</remarks>
    public int IntrospectedLists { get; init; } = 3;

    /// <summary>How many items a list has that is given as an argument or within a variable.</summary>
    public int ListItems { get; init; } = 250;

    /// <summary>What one request may cost.</summary>
    public int Cost { get; init; } = 10_000;
}
