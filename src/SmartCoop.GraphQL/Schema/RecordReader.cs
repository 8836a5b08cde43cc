using System.Collections;
using System.Reflection;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Turns the values of an input object into the record it stands for.</summary>
internal static class RecordReader
{
    /// <summary>The parameters of a record: those of its longest public constructor.</summary>
    public static ParameterInfo[] ParametersOf(Type record) => ConstructorOf(record).GetParameters();

    /// <summary>The records one can choose from, where one of several is given.</summary>
    public static IEnumerable<Type> ArmsOf(Type choice) => choice.Assembly.GetTypes()
        .Where(type => type.BaseType == choice)
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>The record an input object stands for.</summary>
    /// <exception cref="BadUserInput">
    /// A value breaks the rule of its kind; the field and the rule are named.
    /// </exception>
    public static object Read(Type record, IReadOnlyDictionary<string, object?> input, string path)
    {
        var constructor = ConstructorOf(record);
        return constructor.Invoke(
            [.. constructor.GetParameters().Select(parameter => Argument(parameter, input, path))]);
    }

    private static ConstructorInfo ConstructorOf(Type record) =>
        record.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)
        ?? throw new InvalidOperationException($"{record.Name} has no public constructor to give values to.");

    private static object? Argument(ParameterInfo parameter, IReadOnlyDictionary<string, object?> input, string path)
    {
        var name = ViewName.Field(parameter.Name!);
        if (input.TryGetValue(name, out var value) && value is not null)
            return Value(parameter.ParameterType, value, $"{path}.{name}");

        return parameter.HasDefaultValue ? parameter.DefaultValue : null;
    }

    private static object Value(Type wanted, object value, string path)
    {
        var type = Nullable.GetUnderlyingType(wanted) ?? wanted;
        return value switch
        {
            string text when GraphTypes.IsId(type) => Identifier(type, text, path),
            string text => Text(text, path),
            IDictionary<string, object?> fields => Object(type, fields.AsReadOnly(), path),
            IList items when GraphTypes.ItemOf(type) is { } item => List(item, items, path),
            _ => value,
        };
    }

    private static object Identifier(Type type, string text, string path)
    {
        try
        {
            return Activator.CreateInstance(type, NodeId.Read(type.GetGenericArguments()[0], text))!;
        }
        catch (FormatException wrong)
        {
            throw new BadUserInput(path, wrong.Message);
        }
    }

    // PostgreSQL cannot hold this character, and no text of the cooperative needs it.
    private static string Text(string text, string path) => text.Contains('\0', StringComparison.Ordinal)
        ? throw new BadUserInput(path, "A text cannot hold the character U+0000.")
        : text;

    private static object Object(Type type, IReadOnlyDictionary<string, object?> fields, string path)
    {
        if (type == typeof(Money))
            return MoneyInput.Read(fields) is { Refusal: { } refusal }
                ? throw new BadUserInput(path, refusal.Message)
                : MoneyInput.Read(fields).Value;

        if (!type.IsAbstract) return Read(type, fields, path);

        var (name, value) = fields.Single(field => field.Value is not null);
        var arm = ArmsOf(type).Single(candidate => ViewName.Field(candidate.Name) == name);
        return Value(arm, value!, $"{path}.{name}");
    }

    private static Array List(Type item, IList items, string path)
    {
        var list = Array.CreateInstance(item, items.Count);
        for (var i = 0; i < items.Count; i++) list.SetValue(Value(item, items[i]!, $"{path}[{i}]"), i);

        return list;
    }
}
