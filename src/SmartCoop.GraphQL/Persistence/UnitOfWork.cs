using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SmartCoop.Application.Events;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.GraphQL.Persistence.Events;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>One transaction of one scope. What is still open when the scope ends is rolled back.</summary>
internal sealed class UnitOfWork(
    SmartCoopDbContext database,
    IPublisher publisher,
    IWriters writers,
    IEnumerable<IAfterStore> steps,
    EventSignal signal)
    : IUnitOfWork, IAsyncDisposable, IDisposable
{
    private const int MostRounds = 20;
    private const string Mark = "handled";
    private IDbContextTransaction? _transaction;

    public bool IsOpen => _transaction is not null;

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        database.Database.AutoSavepointsEnabled = false; // A failure undoes the whole command.
        await writers.EnterAsync(cancellationToken);
        try
        {
            _transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        }
        finally
        {
            if (_transaction is null) writers.Leave();
        }
    }

    public Task MarkAsync(CancellationToken cancellationToken) =>
        Open().CreateSavepointAsync(Mark, cancellationToken);

    public async Task BackToMarkAsync(CancellationToken cancellationToken)
    {
        await Open().RollbackToSavepointAsync(Mark, cancellationToken);
        database.ChangeTracker.Clear();
    }

    public async Task StoreAsync(CancellationToken cancellationToken)
    {
        for (var round = 1; TakeFacts() is { Count: > 0 } facts; round++)
        {
            if (round > MostRounds) throw new InvalidOperationException("Facts keep causing facts.");
            foreach (var fact in facts) await publisher.Publish(fact, cancellationToken);
        }

        Versions.Advance(database.ChangeTracker);
        var written = database.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added)
            .Select(entry => entry.Metadata.ClrType)
            .ToHashSet();
        await database.SaveChangesAsync(cancellationToken);
        foreach (var step in steps) await step.RunAsync(written, cancellationToken);
    }

    public async Task StoreAndForgetAsync(CancellationToken cancellationToken)
    {
        await StoreAsync(cancellationToken);
        database.ChangeTracker.Clear();
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await Open().CommitAsync(cancellationToken);
        await RollBackAsync();
        signal.Nudge();
    }

    public async Task RollBackAsync()
    {
        if (_transaction is not { } transaction) return;

        _transaction = null;
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            database.ChangeTracker.Clear();
            writers.Leave();
        }
    }

    public Interference InterferenceOf(Exception failure) =>
        failure.GetBaseException() is StaleReadException ? Interference.Conflict : writers.InterferenceOf(failure);

    public ValueTask DisposeAsync() => new(RollBackAsync());

    public void Dispose()
    {
        if (_transaction is not { } transaction) return;

        _transaction = null;
        transaction.Dispose();
        writers.Leave();
    }

    private IDbContextTransaction Open() =>
        _transaction ?? throw new InvalidOperationException("No transaction is open in this scope.");

    private List<Recorded> TakeFacts()
    {
        var roots = database.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).ToList();
        var facts = roots
            .SelectMany(root => root.Events.Select(fact => new Recorded(fact, root.Key)))
            .ToList();
        roots.ForEach(root => root.ClearEvents());
        return facts;
    }
}
