namespace SmartCoop.Application.Pipeline;

/// <summary>Everything one command changed, stored together or not at all.</summary>
/// <remarks>
/// The pipeline opens and closes it. A handler that stores very much at once may call
/// <see cref="StoreAndForgetAsync"/>, and nothing else.
/// </remarks>
public interface IUnitOfWork
{
    /// <summary>Whether a transaction is open in this scope.</summary>
    bool IsOpen { get; }

    /// <summary>Opens the transaction; on an embedded database, waits for the turn to write.</summary>
    Task BeginAsync(CancellationToken cancellationToken);

    /// <summary>Marks the point a refusal goes back to.</summary>
    Task MarkAsync(CancellationToken cancellationToken);

    /// <summary>Goes back to the mark and forgets every object loaded since.</summary>
    Task BackToMarkAsync(CancellationToken cancellationToken);

    /// <summary>Hands the recorded facts to their handlers (event log, ledger, reactions) and writes every
    /// change.</summary>
    Task StoreAsync(CancellationToken cancellationToken);

    /// <summary>Writes a chunk of a long import and frees its memory; nothing is committed yet.</summary>
    Task StoreAndForgetAsync(CancellationToken cancellationToken);

    /// <summary>Makes everything stored final.</summary>
    Task CommitAsync(CancellationToken cancellationToken);

    /// <summary>Undoes everything and forgets every loaded object; harmless when nothing is open.</summary>
    Task RollBackAsync();

    /// <summary>Whether another writer is the reason of a failure.</summary>
    Interference InterferenceOf(Exception failure);
}

/// <summary>What another writer did to us.</summary>
public enum Interference
{
    /// <summary>Nothing: the failure is ours, and a bug.</summary>
    None,

    /// <summary>It changed what we had read, or took what we wanted: reading again may succeed.</summary>
    Conflict,

    /// <summary>It holds what we need for longer than we may wait.</summary>
    Waiting,
}
