using System.Text.Json.Serialization;
using Mediator;
using SmartCoop.Application.Events;
using SmartCoop.Domain;

namespace SmartCoop.Application.Pipeline;

/// <summary>What a person or a program asks the cooperative to do: one command, one handler, one transaction.</summary>
/// <remarks>
/// <para>The answer is the identifier of what changed. It is what a repeated key is answered with, for ever, so it must
/// be neither a view nor a person's data: the caller reads the view by it, in the same scope.</para>
/// <para>A handler loads, asks the aggregate and answers. It never saves:
/// <see cref="TransactionBehavior{TMessage,TResponse}"/> does, with the event log, the ledger and the key, unless a
/// rule refused.</para>
/// <para>A command that creates or moves money is marked <see cref="ICreates"/> or <see cref="IMovesMoney"/>.</para>
/// </remarks>
/// <typeparam name="T">The answer when it is allowed, usually an <see cref="Id{T}"/>.</typeparam>
public abstract record Command<T> : ICommand<Result<T>>, IOperation
    where T : notnull
{
    /// <inheritdoc/>
    [JsonIgnore]
    public string? IdempotencyKey { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public bool DryRun { get; init; }

    /// <inheritdoc/>
    public byte[] Fingerprint() => Pipeline.Fingerprint.Of(Input());

    /// <inheritdoc/>
    string IOperation.Write(IResult answer) => DomainJson.Write(StoredAnswer.Of((Result<T>)answer));

    /// <inheritdoc/>
    IResult IOperation.Read(string answer) => DomainJson.Read<StoredAnswer>(answer).To();

    /// <summary>What the fingerprint is made of: the whole command, unless a part of it (a file) has a better
    /// name.</summary>
    protected virtual object Input() => this;

    private sealed record StoredAnswer(T? Value, IReadOnlyList<DomainError>? Refusals)
    {
        public static StoredAnswer Of(Result<T> result) => result.Refusal is null
            ? new StoredAnswer(result.Value, null)
            : new StoredAnswer(default, result.Refusals);

        public Result<T> To() => Refusals is { Count: > 0 } ? Result<T>.Refuse(Refusals) : Value!;
    }
}
