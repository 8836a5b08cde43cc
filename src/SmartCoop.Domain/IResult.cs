namespace SmartCoop.Domain;

/// <summary>A <see cref="Result{T}"/> seen without its outcome.</summary>
public interface IResult
{
    /// <inheritdoc cref="Result{T}.Refusals"/>
    IReadOnlyList<DomainError> Refusals { get; }
}

/// <summary>A result that can be made of refusals alone, by whoever stands around a rule.</summary>
/// <typeparam name="TSelf">The result type itself.</typeparam>
public interface IResult<TSelf> : IResult
    where TSelf : IResult<TSelf>
{
    /// <summary>A result that refuses for the given reasons, at least one.</summary>
    static abstract TSelf Refuse(IReadOnlyList<DomainError> refusals);
}
