using GraphQL;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Reads arguments of fields as values of the domain.</summary>
internal static class Arguments
{
    /// <summary>An identifier that must be given.</summary>
    /// <exception cref="BadUserInput">It is none, or one of another kind of thing.</exception>
    public static Id<T> Id<T>(this IResolveFieldContext context, string argument) => context.OptionalId<T>(argument)
        ?? throw new BadUserInput(argument, "An identifier is needed here.");

    /// <summary>An identifier that may be left out.</summary>
    /// <exception cref="BadUserInput">It is none, or one of another kind of thing.</exception>
    public static Id<T>? OptionalId<T>(this IResolveFieldContext context, string argument)
    {
        if (context.GetArgument<string?>(argument) is not { } text) return null;

        try
        {
            return new Id<T>(NodeId.Read(typeof(T), text));
        }
        catch (FormatException wrong)
        {
            throw new BadUserInput(argument, wrong.Message);
        }
    }

    /// <summary>An amount of money that may be left out.</summary>
    /// <exception cref="BadUserInput">It has more decimals than its currency.</exception>
    public static Money? OptionalMoney(this IResolveFieldContext context, string argument)
    {
        if (context.Arguments![argument].Value is not IDictionary<string, object?> fields) return null;

        var money = MoneyInput.Read(fields.AsReadOnly());
        return money.Refusal is { } refusal ? throw new BadUserInput(argument, refusal.Message) : money.Value;
    }
}
