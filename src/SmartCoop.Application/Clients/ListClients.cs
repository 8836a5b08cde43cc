using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Clients;

/// <summary>The clients, in the order they became known.</summary>
/// <param name="Search">A part of a name, without regard to capitals and accents, or an enterprise number.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListClients(string? Search, PageRequest Page) : IQuery<Page<ClientView>>;

internal sealed class ListClientsHandler(IReadStore store) : IQueryHandler<ListClients, Page<ClientView>>
{
    public async ValueTask<Page<ClientView>> Handle(ListClients query, CancellationToken cancellationToken) =>
        await store.PageAsync(Found(query.Search), query.Page, ClientView.Of, newestFirst: false, cancellationToken);

    private IQueryable<Client> Found(string? search)
    {
        var clients = store.Set<Client>();
        if (string.IsNullOrWhiteSpace(search)) return clients;
        if (EnterpriseNumber.TryParse(search, null, out var number))
            return clients.Where(client => client.EnterpriseNumber == number);

        var name = SearchableName.Of(search);
        return clients.Where(client => client.SearchName.Contains(name));
    }
}
