using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;

namespace SmartCoop.Application.Clients;

/// <summary>Replaces what is known of a client; documents already written keep what they say.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Version">The version that was read before the change: nobody overwrites what they did not see.</param>
/// <param name="Client">What is known of it now, all of it.</param>
[AllowedTo(Role.Member, Role.Accountant, Role.Administrator, Scope = Scopes.ClientsWrite)]
public sealed record UpdateClient(Id<Client> ClientId, int Version, ClientDetails Client) : Command<Id<Client>>;

internal sealed class UpdateClientHandler(IClientRepository clients, TimeProvider clock)
    : ICommandHandler<UpdateClient, Result<Id<Client>>>
{
    public async ValueTask<Result<Id<Client>>> Handle(UpdateClient command, CancellationToken cancellationToken)
    {
        var profile = command.Client.Read();
        if (profile.Refusals is { Count: > 0 } unreadable) return Result<Id<Client>>.Refuse(unreadable);
        if (await clients.FindAsync(command.ClientId, cancellationToken) is not { } client)
            return new ClientNotFound(command.ClientId);
        if (command.Client.EnterpriseNumber is { } number
            && await clients.FindByEnterpriseNumberAsync(number, cancellationToken) is { } known
            && known.Id != client.Id)
            return new ClientAlreadyKnown(known.Id, number);

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var changed = client.Change(profile.Value, command.Version, today);
        return changed.Refusals is { Count: > 0 } refusals ? Result<Id<Client>>.Refuse(refusals) : client.Id;
    }
}
