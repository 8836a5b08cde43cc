using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Takes in a bank file: every statement of it whole, or nothing of it at all.</summary>
/// <remarks>
/// A statement that was imported before changes nothing, and a movement that another statement brought is not brought
/// again: files may come in any order, overlap and repeat.
/// </remarks>
/// <param name="File">The camt.053 file, as the bank made it.</param>
[AllowedTo(Role.Accountant, Role.Administrator, Scope = Scopes.PaymentsWrite)]
public sealed record ImportBankStatement(BankFile File) : Command<ImportedStatements>, IMovesMoney
{
    /// <inheritdoc/>
    protected override object Input() => File.Fingerprint;
}

/// <summary>What a bank file brought.</summary>
/// <param name="StatementIds">Its statements, those that were known before included.</param>
/// <param name="NewStatements">How many of them were not known before.</param>
/// <param name="NewTransactions">How many movements no statement brought before.</param>
public sealed record ImportedStatements(
    IReadOnlyList<Id<BankStatement>> StatementIds,
    int NewStatements,
    int NewTransactions);

internal sealed class ImportBankStatementHandler(StatementIntake intake, BankImportProgress progress)
    : ICommandHandler<ImportBankStatement, Result<ImportedStatements>>
{
    public async ValueTask<Result<ImportedStatements>> Handle(
        ImportBankStatement command,
        CancellationToken cancellationToken)
    {
        intake.Restart();
        await using var file = command.File.Open();
        try
        {
            return await ImportAsync(command.File, CamtReader.ReadAsync(file, cancellationToken), cancellationToken);
        }
        finally
        {
            progress.End(command.File);
        }
    }

    private async ValueTask<Result<ImportedStatements>> ImportAsync(
        BankFile file,
        IAsyncEnumerable<Result<CamtRecord>> records,
        CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            if (record.Refusal is { } malformed) return malformed;
            if (await TakeAsync(file, record.Value, cancellationToken) is { } refusal) return refusal;
        }

        return intake.Imported.StatementIds.Count is 0 ? new FileHasNoStatement() : intake.Imported;
    }

    private async ValueTask<DomainError?> TakeAsync(
        BankFile file,
        CamtRecord record,
        CancellationToken cancellationToken)
    {
        switch (record)
        {
            case CamtStatementStart start:
                return await intake.BeginAsync(start, cancellationToken);
            case CamtTransaction transaction:
                var refusal = await intake.TakeAsync(transaction, cancellationToken);
                if (intake.IsChunkWritten) progress.Report(file, intake.Transactions, intake.Chunks);
                return refusal;
            default:
                return await intake.EndAsync(cancellationToken);
        }
    }
}
