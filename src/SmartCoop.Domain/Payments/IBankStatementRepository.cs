using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Payments;

/// <summary>The bank statements of all legal entities.</summary>
public interface IBankStatementRepository
{
    /// <summary>Finds a statement by the bank's name for it.</summary>
    ValueTask<BankStatement?> FindAsync(Iban iban, string reference, CancellationToken cancellationToken);

    /// <summary>The statement that closed last before another one began.</summary>
    ValueTask<BankStatement?> FindBeforeAsync(BankStatement statement, CancellationToken cancellationToken);

    /// <summary>The statement that begins next after another one closed.</summary>
    ValueTask<BankStatement?> FindAfterAsync(BankStatement statement, CancellationToken cancellationToken);

    /// <summary>Adds a statement.</summary>
    void Add(BankStatement statement);
}
