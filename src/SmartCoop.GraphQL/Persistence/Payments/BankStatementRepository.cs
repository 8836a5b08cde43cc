using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Payments;

namespace SmartCoop.GraphQL.Persistence.Payments;

/// <remarks>Two statements of one day are told apart by the bank's count, else by the order they came in.</remarks>
internal sealed class BankStatementRepository(SmartCoopDbContext database) : IBankStatementRepository
{
    public async ValueTask<BankStatement?> FindAsync(
        Iban iban,
        string reference,
        CancellationToken cancellationToken) => await database.Set<BankStatement>().SingleOrDefaultAsync(
            statement => statement.Iban == iban && statement.Reference == reference, cancellationToken);

    public async ValueTask<BankStatement?> FindBeforeAsync(
        BankStatement statement,
        CancellationToken cancellationToken)
    {
        var (id, iban, openedOn, sequence) = (statement.Id, statement.Iban, statement.OpenedOn, statement.Sequence);
        return await database.Set<BankStatement>()
            .Where(other => other.Iban == iban && other.Id != id)
            .Where(other => other.ClosedOn < openedOn || (other.ClosedOn == openedOn
                && (other.OpenedOn < openedOn
                    || other.Sequence < sequence
                    || (other.Sequence == null && other.Id < id))))
            .OrderByDescending(other => other.ClosedOn)
            .ThenByDescending(other => other.Sequence)
            .ThenByDescending(other => other.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async ValueTask<BankStatement?> FindAfterAsync(BankStatement statement, CancellationToken cancellationToken)
    {
        var (id, iban, closedOn, sequence) = (statement.Id, statement.Iban, statement.ClosedOn, statement.Sequence);
        return await database.Set<BankStatement>()
            .Where(other => other.Iban == iban && other.Id != id)
            .Where(other => other.OpenedOn > closedOn || (other.OpenedOn == closedOn
                && (other.ClosedOn > closedOn
                    || other.Sequence > sequence
                    || (other.Sequence == null && other.Id > id))))
            .OrderBy(other => other.OpenedOn)
            .ThenBy(other => other.Sequence)
            .ThenBy(other => other.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    public void Add(BankStatement statement) => database.Add(statement);
}
