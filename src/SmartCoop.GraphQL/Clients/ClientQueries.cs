using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Clients;
using SmartCoop.Domain.Clients;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Clients;

internal static class ClientQueries
{
    public static void AddClientNodes(this NodeRegistry nodes) =>
        nodes.Add<Client, ClientView>("cli", ids => new GetClients(ids), client => client.Id);

    public static void AddClientQueries(this QueryType query)
    {
        query.One<Client, ClientView>("client", "The client with this identifier; null when there is none.");
        query.Pages<ClientView>(
                "clients",
                "The clients, in the order they became known unless ordered otherwise.",
                (context, page) => new ListClients(
                    context.GetArgument<string?>("search"), page, context.GetArgument<ClientSorting>("orderBy")))
            .OrderBy(ClientSorting.Oldest)
            .Argument<StringGraphType>(
                "search", "A part of the name, without regard to capitals and accents, or an enterprise number.");
    }
}
