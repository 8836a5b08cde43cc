using GraphQL;
using GraphQL.Types;

namespace SmartCoop.GraphQL.Schema;

/// <summary>
/// A record of the application as an input object: each parameter is a field, described by its comment.
/// </summary>
internal class RecordInput<TRecord> : InputObjectGraphType
{
    public RecordInput()
    {
        Name = InputName.Of(typeof(TRecord));
        Description = Documentation.Of(typeof(TRecord));
        foreach (var parameter in RecordReader.ParametersOf(typeof(TRecord)))
            Field(ViewName.Field(parameter.Name!), GraphTypes.Given(parameter))
                .Description(Documentation.Parameter(typeof(TRecord), parameter.Name!) ?? "");
    }
}

/// <summary>A choice between records that derive from one: exactly one field is given (<c>@oneOf</c>).</summary>
internal sealed class OneOfInput<TBase> : InputObjectGraphType
{
    public OneOfInput()
    {
        Name = InputName.Of(typeof(TBase));
        Description = Documentation.Of(typeof(TBase));
        IsOneOf = true;
        this.ApplyDirective("oneOf");
        foreach (var arm in RecordReader.ArmsOf(typeof(TBase)))
            Field(ViewName.Field(arm.Name), typeof(RecordInput<>).MakeGenericType(arm))
                .Description(Documentation.Of(arm) ?? "");
    }
}

/// <summary>What a command is given.</summary>
internal sealed class CommandInput<TCommand> : RecordInput<TCommand>
{
    public CommandInput()
    {
        Description = $"What `{ViewName.Field(typeof(TCommand).Name)}` is given.";
        Field(
                "idempotencyKey",
                CommandReader.NeedsKey(typeof(TCommand))
                    ? typeof(NonNullGraphType<StringGraphType>)
                    : typeof(StringGraphType))
            .Description("A text of your own, 1 to 200 characters: the same key and input give the same answer once.");
        Field<NonNullGraphType<BooleanGraphType>>("dryRun")
            .Description("Answer what would happen, and change nothing.")
            .DefaultValue(false);
    }
}

/// <summary>The names of input objects.</summary>
internal static class InputName
{
    /// <summary>The name of a record followed by <c>Input</c>.</summary>
    public static string Of(Type record) =>
        record.Name.EndsWith("Input", StringComparison.Ordinal) ? record.Name : $"{record.Name}Input";
}
