using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Domain;

namespace SmartCoop.Application.Pipeline;

/// <summary>Runs a command in one transaction, once per idempotency key. Handlers never commit themselves.</summary>
/// <remarks>
/// <para>Begin, claim the key, mark, handle, store. Allowed: keep the answer under the key and commit. Refused: go back
/// to the mark, keep the refusal under the key and commit that. A value that could not be read is not kept (D1).</para>
/// <para>A dry run goes the same way but takes no key and stays open: the caller reads the view inside it, and the end
/// of the scope rolls it back.</para>
/// </remarks>
internal sealed class TransactionBehavior<TMessage, TResponse>(
    IUnitOfWork work,
    IIdempotencyKeys keys,
    IActor actor)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IOperation
    where TResponse : IResult<TResponse>
{
    private const int Attempts = 5;
    private const int LongestKey = 200;
    private static readonly string Operation = typeof(TMessage).Name;

    public async ValueTask<TResponse> Handle(
        TMessage message,
        MessageHandlerDelegate<TMessage, TResponse> next,
        CancellationToken cancellationToken)
    {
        if (work.IsOpen)
            throw new InvalidOperationException($"{Operation} was sent inside a command: one scope, one command.");
        if (KeyRefusal(message) is { } refusal) return TResponse.Refuse([refusal]);

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Once(message, next, cancellationToken);
            }
            catch (Exception failure)
            {
                var interference = work.InterferenceOf(failure);
                await work.RollBackAsync();
                if (interference is Interference.None) throw;
                if (interference is Interference.Waiting) return TResponse.Refuse([new CommandInProgress(Operation)]);
                if (attempt is Attempts) return TResponse.Refuse([new ConcurrentChange(Operation)]);
            }

            await Task.Delay(Random.Shared.Next(5, 20 * attempt), cancellationToken);
        }
    }

    private static DomainError? KeyRefusal(TMessage message) => message switch
    {
        { IdempotencyKey: { } key } when string.IsNullOrWhiteSpace(key) || key.Length > LongestKey =>
            new InvalidValue("idempotency key", key, $"it must have 1 to {LongestKey} characters"),
        INeedsKey { IdempotencyKey: null, DryRun: false } => new IdempotencyKeyMissing(Operation),
        _ => null,
    };

    private async ValueTask<TResponse> Once(
        TMessage message,
        MessageHandlerDelegate<TMessage, TResponse> next,
        CancellationToken cancellationToken)
    {
        await work.BeginAsync(cancellationToken);
        var key = message is { IdempotencyKey: { } text, DryRun: false }
            ? new OperationKey(actor.Name, Operation, text)
            : null;
        if (key is not null && await Earlier(message, key, cancellationToken) is { } earlier) return earlier;

        var response = await next(message, cancellationToken);
        if (response.Refusals.Count is 0) await work.StoreAsync(cancellationToken);
        else if (key is null || response.Refusals.Any(refusal => refusal is InvalidValue))
        {
            await work.RollBackAsync();
            return response;
        }
        else await work.BackToMarkAsync(cancellationToken);

        if (message.DryRun) return response;

        if (key is not null) await keys.AnswerAsync(key, message.Write(response), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return response;
    }

    private async ValueTask<TResponse?> Earlier(TMessage message, OperationKey key, CancellationToken cancellationToken)
    {
        var fingerprint = message.Fingerprint();
        if (await keys.ClaimAsync(key, fingerprint, cancellationToken) is not { } used)
        {
            await work.MarkAsync(cancellationToken);
            return default;
        }

        await work.RollBackAsync();
        return used.Fingerprint.AsSpan().SequenceEqual(fingerprint)
            ? (TResponse)message.Read(used.Answer)
            : TResponse.Refuse([new IdempotencyKeyReused(Operation, key.Key)]);
    }
}
