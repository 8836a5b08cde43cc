using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.GraphQL.Persistence.Payments;

internal sealed class BankTransactionRepository(SmartCoopDbContext database) : IBankTransactionRepository
{
    public async ValueTask<BankTransaction?> FindAsync(
        Id<BankTransaction> id,
        CancellationToken cancellationToken) => await database.Set<BankTransaction>().SingleOrDefaultAsync(
            transaction => transaction.Id == id, cancellationToken);

    public async ValueTask<BankTransaction?> FindByAllocationAsync(
        Id<Allocation> id,
        CancellationToken cancellationToken) => await database.Set<BankTransaction>().SingleOrDefaultAsync(
            transaction => transaction.Allocations.Any(allocation => allocation.Id == id), cancellationToken);

    public void Add(BankTransaction transaction) => database.Add(transaction);

    public void Add(Allocation allocation) => database.Add(allocation);
}
