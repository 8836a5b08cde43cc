using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;

namespace SmartCoop.Application.Clients;

/// <summary>Everybody shares the register of enterprises, but only who works for one changes what it says.</summary>
internal sealed class UpdateOwnClient(IFullReadStore everything) : IOwnRule<UpdateClient>
{
    public async ValueTask<DomainError?> RefusalAsync(
        UpdateClient command,
        Viewer acting,
        CancellationToken cancellationToken)
    {
        if (acting.Is(Role.Accountant, Role.Administrator)) return null;

        var reach = UnitReach.Of(acting, everything, Scopes.ClientsWrite);
        var own = new Sight<Client>(acting)
            .AllWhen(reach.IsAll)
            .Some(acting.Name, name => client => client.RegisteredBy == name)
            .Some(reach.Units, units => ClientDocuments.Of(units, everything))
            .ToExpression();
        return own is null || await everything.AnyAsync(
            everything.Set<Client>().Where(client => client.Id == command.ClientId).Where(own), cancellationToken)
            ? null
            : new OnlyWithYourOwn(nameof(UpdateClient));
    }
}
