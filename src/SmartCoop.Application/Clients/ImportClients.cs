using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Clients.Csv;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Clients;

/// <summary>Makes the clients of a list known: all of them, or none with every wrong line.</summary>
/// <remarks>A line whose enterprise number is known already changes nothing: the known client stays as it is.</remarks>
/// <param name="Csv">
/// The text of the file. Its first line names the columns, in any order: kind, name, country, vatStatus, street,
/// postalCode, city, language and, when wanted, enterpriseNumber, vatNumber, email, peppolId.
/// </param>
[AllowedTo(Role.Member, Role.Accountant, Role.Administrator, Scope = Scopes.ClientsWrite)]
public sealed record ImportClients(string Csv) : Command<ImportedClients>, ICreates;

/// <summary>What came of a list of clients.</summary>
/// <param name="Added">How many clients are new.</param>
/// <param name="AlreadyKnown">How many lines are of enterprises that were clients before.</param>
public sealed record ImportedClients(int Added, int AlreadyKnown);

internal sealed class ImportClientsHandler(
    IClientRepository clients,
    IUnitOfWork work,
    IActor actor,
    TimeProvider clock)
    : ICommandHandler<ImportClients, Result<ImportedClients>>
{
    private const int ChunkSize = 1_000;

    public async ValueTask<Result<ImportedClients>> Handle(ImportClients command, CancellationToken cancellationToken)
    {
        var lines = ClientCsv.Read(command.Csv);
        if (lines.Refusals is { Count: > 0 } unreadable) return Result<ImportedClients>.Refuse(unreadable);

        var registered = Registered(lines.Value);
        if (registered.Refusals is { Count: > 0 } refusals) return Result<ImportedClients>.Refuse(refusals);

        var added = 0;
        foreach (var chunk in registered.Value.Chunk(ChunkSize))
            added += await AddUnknownAsync(chunk, cancellationToken);

        return new ImportedClients(added, registered.Value.Count - added);
    }

    private Result<IReadOnlyList<Client>> Registered(IReadOnlyList<ClientLine> lines)
    {
        var (now, registered, refusals) = (clock.GetUtcNow(), new List<Client>(), new List<DomainError>());
        foreach (var line in lines)
        {
            var client = Client.Register(
                Id.New<Client>(now), line.Profile, DateOnly.FromDateTime(now.UtcDateTime), actor.Name);
            if (client.Refusal is null) registered.Add(client.Value);
            else refusals.AddRange(client.Refusals.Select(refusal => new CsvLineRefused(
                line.Line, "", refusal.Message.TrimEnd('.'))));
        }

        return refusals.Count is 0 ? registered : refusals.Take(ClientCsv.MostRefusals).ToList();
    }

    private async Task<int> AddUnknownAsync(Client[] chunk, CancellationToken cancellationToken)
    {
        var numbers = chunk.Select(client => client.EnterpriseNumber).OfType<EnterpriseNumber>().ToList();
        var known = await clients.KnownAmongAsync(numbers, cancellationToken);

        var unknown = chunk
            .Where(client => client.EnterpriseNumber is not { } number || !known.Contains(number))
            .ToList();
        unknown.ForEach(clients.Add);
        await work.StoreAndForgetAsync(cancellationToken);
        return unknown.Count;
    }
}
