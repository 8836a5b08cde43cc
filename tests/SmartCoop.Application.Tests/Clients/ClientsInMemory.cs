using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Tests.Clients;

internal sealed class ClientsInMemory : IClientRepository, IUnitOfWork
{
    public List<Client> All { get; } = [];

    /// <summary>How many clients each chunk of an import stored.</summary>
    public List<int> Chunks { get; } = [];

    public bool IsOpen => true;

    public Task<Client?> FindAsync(Id<Client> id, CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(client => client.Id == id));

    public Task<Client?> FindByEnterpriseNumberAsync(EnterpriseNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(All.SingleOrDefault(client => client.EnterpriseNumber == number));

    public Task<IReadOnlySet<EnterpriseNumber>> KnownAmongAsync(
        IReadOnlyCollection<EnterpriseNumber> numbers,
        CancellationToken cancellationToken) => Task.FromResult<IReadOnlySet<EnterpriseNumber>>(
            All.Select(client => client.EnterpriseNumber).OfType<EnterpriseNumber>().Intersect(numbers).ToHashSet());

    public void Add(Client client) => All.Add(client);

    public Task StoreAndForgetAsync(CancellationToken cancellationToken)
    {
        Chunks.Add(All.Count - Chunks.Sum());
        return Task.CompletedTask;
    }

    public Task BeginAsync(CancellationToken cancellationToken) => throw OnlyThePipeline();

    public Task MarkAsync(CancellationToken cancellationToken) => throw OnlyThePipeline();

    public Task BackToMarkAsync(CancellationToken cancellationToken) => throw OnlyThePipeline();

    public Task StoreAsync(CancellationToken cancellationToken) => throw OnlyThePipeline();

    public Task CommitAsync(CancellationToken cancellationToken) => throw OnlyThePipeline();

    public Task RollBackAsync() => throw OnlyThePipeline();

    public Interference InterferenceOf(Exception failure) => throw OnlyThePipeline();

    private static InvalidOperationException OnlyThePipeline() => new("Only the pipeline may do this.");
}
