namespace SmartCoop.Domain;

/// <summary>What a rule answered: the outcome it allowed, or every reason why it refused.</summary>
/// <remarks>
/// A refusal is an answer the caller must handle. Exceptions are kept for programmer errors, where stopping is right.
/// </remarks>
/// <typeparam name="T">The outcome when the rule allows it.</typeparam>
public sealed class Result<T> : IResult<Result<T>>
    where T : notnull
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<DomainError> refusals) => (_value, Refusals) = (value, refusals);

    /// <summary>The reasons for the refusal; empty when the rule allowed it.</summary>
    public IReadOnlyList<DomainError> Refusals { get; }

    /// <summary>The first reason for the refusal, or <see langword="null"/> when the rule allowed it.</summary>
    public DomainError? Refusal => Refusals.Count is 0 ? null : Refusals[0];

    /// <summary>The allowed outcome.</summary>
    /// <exception cref="InvalidOperationException">The rule refused; check <see cref="Refusal"/> first.</exception>
    public T Value => Refusal is null ? _value! : throw new InvalidOperationException(Refusal.Message);

    /// <inheritdoc/>
    public static Result<T> Refuse(IReadOnlyList<DomainError> refusals)
    {
        ArgumentOutOfRangeException.ThrowIfZero(refusals.Count);
        return new Result<T>(default, refusals);
    }

    /// <summary>Wraps an allowed outcome.</summary>
    public static implicit operator Result<T>(T value) => new(value, []);

    /// <summary>Wraps a refusal.</summary>
    public static implicit operator Result<T>(DomainError refusal) => new(default, [refusal]);

    /// <summary>Wraps several refusals, as a form shows them all at once; the list must not be empty.</summary>
    public static implicit operator Result<T>(List<DomainError> refusals) => Refuse(refusals);
}
