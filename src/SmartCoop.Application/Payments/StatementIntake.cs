using SmartCoop.Application.Payments.Camt;
using SmartCoop.Application.Pipeline;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>
/// Takes in the statements of one file, in the transaction of its command, a thousand movements at a time.
/// </summary>
internal sealed class StatementIntake(
    ILegalEntityRepository entities,
    IBankStatementRepository statements,
    IBankTransactionRepository transactions,
    IFullReadStore store,
    IUnitOfWork work,
    TimeProvider clock)
{
    /// <summary>How many movements are written, and forgotten, at once.</summary>
    public const int ChunkSize = 1_000;

    private readonly List<CamtTransaction> _chunk = new(ChunkSize);
    private readonly List<Id<BankStatement>> _ids = [];
    private BankStatement _statement = null!;
    private StatementFingerprint _fingerprint = null!;
    private BankTotals _said;
    private BankTotals _brought;
    private bool _isKnown;
    private int _newStatements;
    private int _newTransactions;

    /// <summary>What was taken in so far.</summary>
    public ImportedStatements Imported => new(_ids, _newStatements, _newTransactions);

    /// <summary>How many movements were read so far.</summary>
    public int Transactions { get; private set; }

    /// <summary>How many chunks were written so far.</summary>
    public int Chunks { get; private set; }

    /// <summary>Whether the last movement filled a chunk.</summary>
    public bool IsChunkWritten => _chunk.Count is 0;

    /// <summary>Forgets an attempt that another writer disturbed.</summary>
    public void Restart()
    {
        _chunk.Clear();
        _ids.Clear();
        (_newStatements, _newTransactions, Transactions, Chunks) = (0, 0, 0, 0);
    }

    /// <summary>Begins a statement, or recognises one that was imported before.</summary>
    public async ValueTask<DomainError?> BeginAsync(CamtStatementStart start, CancellationToken cancellationToken)
    {
        if (await entities.FindByIbanAsync(start.Account, cancellationToken) is not { } entity)
            return new StatementOfUnknownAccount(start.Account);

        var currency = start.OpeningBalance.Currency;
        (_said, _brought) = (BankTotals.None(currency), BankTotals.None(currency));
        _fingerprint = new StatementFingerprint(start);
        var known = await statements.FindAsync(start.Account, start.Reference, cancellationToken);
        _isKnown = known is not null;
        if (known is not null) return Keep(known);

        var opened = BankStatement.Open(
            Id.New<BankStatement>(clock.GetUtcNow()), entity.Id, HeaderOf(start), entity.Currency);
        if (opened.Refusal is { } refusal) return refusal;

        _newStatements++;
        statements.Add(opened.Value);
        return Keep(opened.Value);
    }

    /// <summary>Takes in one movement.</summary>
    public async ValueTask<DomainError?> TakeAsync(CamtTransaction movement, CancellationToken cancellationToken)
    {
        Transactions++;
        _said = _said.With(movement.Amount);
        _fingerprint.Add(movement);
        if (_isKnown) return null;

        _chunk.Add(movement);
        return _chunk.Count < ChunkSize ? null : await WriteChunkAsync(cancellationToken);
    }

    /// <summary>Ends the statement: posts its money, or finds that it was imported before.</summary>
    public async ValueTask<DomainError?> EndAsync(CancellationToken cancellationToken)
    {
        var fingerprint = _fingerprint.ToString();
        if (_isKnown)
            return _statement.Fingerprint == fingerprint
                ? null
                : new StatementDiffers(_statement.Iban, _statement.Reference, _statement.Id);
        if (await WriteChunkAsync(cancellationToken) is { } refusal) return refusal;

        _statement = (await statements.FindAsync(_statement.Iban, _statement.Reference, cancellationToken))!;
        var completed = _statement.Complete(_said, _brought, fingerprint);
        if (completed.Refusal is { } incomplete) return incomplete;

        await PlaceAsync(cancellationToken);
        await work.StoreAndForgetAsync(cancellationToken);
        return null;
    }

    private static BankStatementHeader HeaderOf(CamtStatementStart start) => new(
        start.Account,
        start.Reference,
        start.Sequence,
        start.OpenedOn,
        start.ClosedOn,
        start.OpeningBalance,
        start.ClosingBalance);

    private static BankMovement MovementOf(CamtTransaction movement) => new(
        movement.BankReference,
        movement.BookedOn,
        movement.ValueOn,
        movement.Amount,
        movement.CounterpartyName,
        movement.CounterpartyAccount,
        movement.Communication,
        movement.RemittanceText,
        movement.IsReversal,
        movement.IsCharge);

    private DomainError? Keep(BankStatement statement)
    {
        _statement = statement;
        _ids.Add(statement.Id);
        return null;
    }

    private async ValueTask<DomainError?> WriteChunkAsync(CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        foreach (var movement in _chunk)
        {
            if (known.TryGetValue(movement.BankReference, out var amount))
            {
                if (amount != movement.Amount)
                    return new BankReferenceReused(movement.BankReference, amount, movement.Amount);
                continue;
            }

            _brought = _brought.With(movement.Amount);
            _newTransactions++;
            transactions.Add(BankTransaction.Book(
                Id.New<BankTransaction>(clock.GetUtcNow()), _statement, MovementOf(movement)));
        }

        _chunk.Clear();
        Chunks++;
        await work.StoreAndForgetAsync(cancellationToken);
        return null;
    }

    private async ValueTask<Dictionary<string, Money>> KnownAsync(CancellationToken cancellationToken)
    {
        var iban = _statement.Iban;
        var references = _chunk.Select(movement => movement.BankReference).ToList();
        var known = await store.ListAsync(
            store.Set<BankTransaction>()
                .Where(transaction => transaction.Iban == iban && references.Contains(transaction.BankReference))
                .Select(transaction => new { transaction.BankReference, transaction.Amount }),
            cancellationToken);
        return known.ToDictionary(row => row.BankReference, row => row.Amount, StringComparer.Ordinal);
    }

    /// <summary>Compares the statement with its neighbours: what was a gap may be filled by it.</summary>
    private async ValueTask PlaceAsync(CancellationToken cancellationToken)
    {
        _statement.Follow(await statements.FindBeforeAsync(_statement, cancellationToken));
        if (await statements.FindAfterAsync(_statement, cancellationToken) is { } next) next.Follow(_statement);
    }
}
