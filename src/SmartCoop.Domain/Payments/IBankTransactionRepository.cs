namespace SmartCoop.Domain.Payments;

/// <summary>The bank transactions of all legal entities.</summary>
public interface IBankTransactionRepository
{
    /// <summary>Finds a transaction, with its allocations.</summary>
    ValueTask<BankTransaction?> FindAsync(Id<BankTransaction> id, CancellationToken cancellationToken);

    /// <summary>Finds the transaction that holds an allocation.</summary>
    ValueTask<BankTransaction?> FindByAllocationAsync(Id<Allocation> id, CancellationToken cancellationToken);

    /// <summary>Adds a transaction.</summary>
    void Add(BankTransaction transaction);

    /// <summary>Adds an allocation that no bank transaction holds: a client's credit that pays an invoice.</summary>
    void Add(Allocation allocation);
}
