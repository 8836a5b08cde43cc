using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Clients;

namespace SmartCoop.Application.Clients;

/// <summary>
/// Enterprises are a register that all units share. Everybody else is seen by the units that wrote a document for them,
/// and by who registered them.
/// </summary>
internal sealed class ClientVisibility : IVisibility<Client>
{
    public Expression<Func<Client, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.ClientsRead);
        var isShared = viewer.Is(Role.Member, Role.Adviser)
            || (viewer.Is(Role.Partner) && viewer.May(Scopes.ClientsRead));
        return new Sight<Client>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(isShared ? viewer.Name : null, _ => client => client.EnterpriseNumber != null)
            .Some(isShared ? viewer.Name : null, name => client => client.RegisteredBy == name)
            .Some(reach.Units, units => ClientDocuments.Of(units, everything))
            .Some(viewer.Client(), me => client => client.Id == me)
            .ToExpression();
    }
}
