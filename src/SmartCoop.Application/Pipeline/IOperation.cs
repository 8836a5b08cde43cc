using Mediator;
using SmartCoop.Domain;

namespace SmartCoop.Application.Pipeline;

/// <summary>A command as the pipeline sees it: something that happens once, as a whole, or not at all.</summary>
public interface IOperation : IBaseCommand
{
    /// <summary>The caller's own name for this one wish, so that repeating the call does not repeat the
    /// effect.</summary>
    string? IdempotencyKey { get; }

    /// <summary>Whether the command only shows what would happen, and leaves nothing behind.</summary>
    bool DryRun { get; }

    /// <summary>The SHA-256 of what is asked, whoever asks and under whatever key.</summary>
    byte[] Fingerprint();

    /// <summary>The answer as text, to be given again when the same key comes back.</summary>
    string Write(IResult answer);

    /// <summary>The answer that <see cref="Write"/> made a text of.</summary>
    IResult Read(string answer);
}

/// <summary>A command that must carry an idempotency key; use one of the two kinds below.</summary>
public interface INeedsKey : IOperation;

/// <summary>A command that moves money: doing it twice would pay twice.</summary>
public interface IMovesMoney : INeedsKey;

/// <summary>A command that creates something: doing it twice would make two.</summary>
public interface ICreates : INeedsKey;
