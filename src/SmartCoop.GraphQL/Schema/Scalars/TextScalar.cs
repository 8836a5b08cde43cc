using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>A scalar that travels as a string and is a value of the domain inside.</summary>
/// <typeparam name="T">The value of the domain.</typeparam>
internal abstract class TextScalar<T> : ScalarGraphType
    where T : notnull
{
    /// <param name="name">The name of the scalar in the schema.</param>
    /// <param name="description">What the text means and how it is written.</param>
    /// <param name="specifiedBy">Where the format is defined, for <c>@specifiedBy</c>.</param>
    protected TextScalar(string name, string description, string? specifiedBy = null)
    {
        Name = name;
        Description = description;
        if (specifiedBy is not null) this.ApplyDirective("specifiedBy", "url", specifiedBy);
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => Accepted((string)text.Value),
        _ => throw NotText(),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T known => known,
        string text => Accepted(text),
        _ => throw NotText(),
    };

    // What is malformed is answered by ParseLiteral, which knows the rule that was broken.
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLStringValue or GraphQLNullValue;

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        T known => Write(known),
        _ => ThrowSerializationError(value),
    };

    public override GraphQLValue ToAST(object? value) =>
        value is null ? new GraphQLNullValue() : new GraphQLStringValue((string)Serialize(value)!);

    /// <summary>The value a text stands for, or the rule it breaks.</summary>
    protected abstract Result<T> Read(string text);

    /// <summary>The text of a value, such that reading it gives the value back.</summary>
    protected virtual string Write(T value) => value.ToString()!;

    private T Accepted(string text) =>
        Read(text) is { Refusal: { } refusal } ? throw new FormatException(refusal.Message) : Read(text).Value;

    private FormatException NotText() => new($"{Name} is written as a string.");
}
