using SmartCoop.Application.Clients;
using SmartCoop.Domain.Clients;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Clients;

internal sealed class ClientType() : NodeType<Client, ClientView>(client => client.Id);
