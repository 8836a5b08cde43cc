using GraphQL;
using SmartCoop.Application.Pipeline;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Turns the <c>input</c> of a mutation into its command.</summary>
internal static class CommandReader
{
    /// <summary>Whether the command creates or moves money, so that it must not be done twice.</summary>
    public static bool NeedsKey(Type command) => typeof(INeedsKey).IsAssignableFrom(command);

    /// <summary>The command a mutation is asked for.</summary>
    /// <exception cref="BadUserInput">
    /// A value breaks the rule of its kind; the field and the rule are named.
    /// </exception>
    public static TCommand Read<TCommand, T>(IResolveFieldContext context)
        where TCommand : Command<T>
        where T : notnull
    {
        var input = ((IDictionary<string, object?>)context.Arguments!["input"].Value!).AsReadOnly();
        var command = (TCommand)RecordReader.Read(typeof(TCommand), input, "input");

        return command with
        {
            IdempotencyKey = (string?)input.GetValueOrDefault("idempotencyKey"),
            DryRun = (bool)input["dryRun"]!,
        };
    }
}
