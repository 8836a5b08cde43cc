namespace SmartCoop.Domain;

/// <summary>A value with one text form, which can be read back.</summary>
/// <remarks>
/// <c>Read</c> answers users with the rule their text breaks; <c>Parse</c> throws the same sentence for programmers.
/// </remarks>
/// <typeparam name="TSelf">The value itself.</typeparam>
public interface IReadable<TSelf> : IParsable<TSelf>
    where TSelf : notnull, IReadable<TSelf>
{
    /// <summary>Reads the value, in any notation people use; the refusal is an <see cref="InvalidValue"/>.</summary>
    static abstract Result<TSelf> Read(string? text);
}
