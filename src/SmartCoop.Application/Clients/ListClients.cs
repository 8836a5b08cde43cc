using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Clients;

/// <summary>The clients.</summary>
/// <param name="Search">A part of a name, without regard to capitals and accents, or an enterprise number.</param>
/// <param name="Page">Which part of the list.</param>
/// <param name="Sorting">In which order.</param>
public sealed record ListClients(string? Search, PageRequest Page, ClientSorting Sorting = ClientSorting.Oldest)
    : IQuery<Page<ClientView>>;

internal sealed class ListClientsHandler(IReadStore store) : IQueryHandler<ListClients, Page<ClientView>>
{
    public async ValueTask<Page<ClientView>> Handle(ListClients query, CancellationToken cancellationToken)
    {
        var clients = Found(query.Search);
        return query.Sorting is ClientSorting.Name
            ? await store.PageAsync(
                clients.Select(client => new Sortable<Client, string>
                {
                    Root = client,
                    Id = client.Id,
                    Key = client.SearchName,
                }),
                TextSort.Key,
                query.Page,
                ClientView.Of,
                largestFirst: false,
                cancellationToken)
            : await store.PageAsync(
                clients,
                query.Page,
                ClientView.Of,
                newestFirst: query.Sorting is ClientSorting.Newest,
                cancellationToken);
    }

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
