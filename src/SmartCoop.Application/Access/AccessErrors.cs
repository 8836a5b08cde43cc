using SmartCoop.Domain;

namespace SmartCoop.Application.Access;

/// <summary>Nobody asks; somebody must.</summary>
public sealed record Unauthenticated : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Say who you are: send a token.";
}

/// <summary>Whoever asks may not do this.</summary>
/// <param name="Operation">The use case that was asked for.</param>
public sealed record NotPermitted(string Operation) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"You may not do this: {Operation} is for others.";
}

/// <summary>Whoever asks may do this only with what is their own.</summary>
/// <param name="Operation">The use case that was asked for.</param>
public sealed record OnlyWithYourOwn(string Operation) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"You may do this only with what is your own: {Operation}.";
}
