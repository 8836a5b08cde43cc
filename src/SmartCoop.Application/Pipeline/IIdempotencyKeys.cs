namespace SmartCoop.Application.Pipeline;

/// <summary>The keys that were used, one key space for each principal and operation (reliability D1).</summary>
/// <remarks>Everything happens in the transaction of the command: the key and its effect are stored together.</remarks>
public interface IIdempotencyKeys
{
    /// <summary>Takes a key, or says who took it before; waits for a command that holds the key right now.</summary>
    /// <returns><see langword="null"/> when the key is now ours.</returns>
    Task<UsedKey?> ClaimAsync(OperationKey key, byte[] fingerprint, CancellationToken cancellationToken);

    /// <summary>Keeps the answer of a claimed key.</summary>
    Task AnswerAsync(OperationKey key, string answer, CancellationToken cancellationToken);
}

/// <summary>One wish of one principal.</summary>
/// <param name="Principal">Who asks.</param>
/// <param name="Operation">The name of the use case.</param>
/// <param name="Key">The caller's own name for this one wish.</param>
public sealed record OperationKey(string Principal, string Operation, string Key);

/// <summary>A key that was used before.</summary>
/// <param name="Fingerprint">The SHA-256 of what was asked under it.</param>
/// <param name="Answer">What was answered.</param>
public sealed record UsedKey(byte[] Fingerprint, string Answer);
