using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Payments;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>The broken twin of P4: movements told apart by what they say, and not by the bank's name for
/// them.</summary>
[Collection(Promises.Name)]
[Trait("Category", "Promise")]
public sealed class ImportPromiseTwin : IAsyncLifetime
{
    private readonly SqliteTestDatabase _database = new()
    {
        Replacing = services => services.AddScoped<IBankTransactionRepository, ToldApartByContent>(),
    };

    public Task InitializeAsync() => _database.PrepareAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Given_movements_told_apart_by_content_when_two_are_identical_then_one_is_lost()
    {
        var (cooperative, year) = (new Cooperative(_database), new BankYear(seed: 1));
        await cooperative.RegisterAsync();

        await cooperative.DoAsync(new ImportBankStatement(BankFile.Parse(year.Statements("Y", 365).Single(), null)));

        Assert.NotEqual(year.Hash(), await BankYear.HashAsync(_database));
    }

    private sealed class ToldApartByContent(SmartCoopDbContext database) : IBankTransactionRepository
    {
        private readonly HashSet<object> _seen = [];

        public async ValueTask<BankTransaction?> FindAsync(
            Id<BankTransaction> id,
            CancellationToken cancellationToken) =>
            await database.Set<BankTransaction>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);

        public async ValueTask<BankTransaction?> FindByAllocationAsync(
            Id<Allocation> id,
            CancellationToken cancellationToken) =>
            await database.Set<BankTransaction>()
                .SingleOrDefaultAsync(one => one.Allocations.Any(part => part.Id == id), cancellationToken);

        public void Add(Allocation allocation) => database.Add(allocation);

        public void Add(BankTransaction transaction)
        {
            if (_seen.Add((transaction.BookedOn, transaction.Amount, transaction.CounterpartyName)))
                database.Add(transaction);
        }
    }
}
