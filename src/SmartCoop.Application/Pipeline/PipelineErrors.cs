using SmartCoop.Domain;

namespace SmartCoop.Application.Pipeline;

/// <summary>What creates or moves money must be repeatable without doing it twice.</summary>
/// <param name="Operation">The use case that was asked for.</param>
public sealed record IdempotencyKeyMissing(string Operation) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"{Operation} needs an idempotency key: choose one, keep it, and send it again when you repeat the call.";
}

/// <summary>A key stands for one input; this one was used with another.</summary>
/// <param name="Operation">The use case that was asked for.</param>
/// <param name="Key">The key that was used before.</param>
public sealed record IdempotencyKeyReused(string Operation, string Key) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"The idempotency key '{Key}' was already used for {Operation} with another input.";
}

/// <summary>Others kept changing the same things; nothing was done.</summary>
/// <param name="Operation">The use case that was asked for.</param>
public sealed record ConcurrentChange(string Operation) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Somebody else changed this at the same time; look at it again, then retry.";
}

/// <summary>Another command holds what this one needs, perhaps the same call sent twice; nothing was done.</summary>
/// <param name="Operation">The use case that was asked for.</param>
public sealed record CommandInProgress(string Operation) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "Another command is still at work on this; retry in a moment with the same key.";
}
