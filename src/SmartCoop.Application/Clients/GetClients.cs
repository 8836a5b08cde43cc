using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;

namespace SmartCoop.Application.Clients;

/// <summary>Several clients at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetClients(IReadOnlyList<Id<Client>> Ids) : IQuery<IReadOnlyList<ClientView>>;

internal sealed class GetClientsHandler(IReadStore store) : IQueryHandler<GetClients, IReadOnlyList<ClientView>>
{
    public async ValueTask<IReadOnlyList<ClientView>> Handle(GetClients query, CancellationToken cancellationToken) =>
        await store.ListAsync(
            store.Set<Client>().Where(client => query.Ids.Contains(client.Id)).Select(ClientView.Of),
            cancellationToken);
}
