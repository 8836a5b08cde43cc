using System.Diagnostics.CodeAnalysis;

namespace SmartCoop.Domain;

/// <summary>Turns the answer of a reader into what <see cref="IParsable{TSelf}"/> asks for.</summary>
internal static class ResultReading
{
    /// <summary>The value that was read, or the refusal as an exception, for programmers.</summary>
    public static T OrThrow<T>(this Result<T> reading)
        where T : notnull =>
        reading.Refusal is { } refusal ? throw new FormatException(refusal.Message) : reading.Value;

    /// <summary>The value that was read, if there is one.</summary>
    public static bool TryGet<T>(this Result<T> reading, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        value = reading.Refusal is null ? reading.Value : default;
        return reading.Refusal is null;
    }
}
