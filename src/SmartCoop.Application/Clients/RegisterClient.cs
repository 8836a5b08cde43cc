using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;

namespace SmartCoop.Application.Clients;

/// <summary>Makes a client known to all legal entities.</summary>
/// <param name="Client">What is known of it.</param>
[AllowedTo(Role.Member, Role.Accountant, Role.Administrator, Scope = Scopes.ClientsWrite)]
public sealed record RegisterClient(ClientDetails Client) : Command<Id<Client>>, ICreates;

internal sealed class RegisterClientHandler(IClientRepository clients, IActor actor, TimeProvider clock)
    : ICommandHandler<RegisterClient, Result<Id<Client>>>
{
    public async ValueTask<Result<Id<Client>>> Handle(RegisterClient command, CancellationToken cancellationToken)
    {
        var profile = command.Client.Read();
        if (profile.Refusals is { Count: > 0 } unreadable) return Result<Id<Client>>.Refuse(unreadable);
        if (command.Client.EnterpriseNumber is { } number
            && await clients.FindByEnterpriseNumberAsync(number, cancellationToken) is { } known)
            return new ClientAlreadyKnown(known.Id, number);

        var now = clock.GetUtcNow();
        var client = Client.Register(
            Id.New<Client>(now), profile.Value, DateOnly.FromDateTime(now.UtcDateTime), actor.Name);
        if (client.Refusals is { Count: > 0 } refusals) return Result<Id<Client>>.Refuse(refusals);

        clients.Add(client.Value);
        return client.Value.Id;
    }
}
