using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Access;

/// <summary>The units whose money a viewer sees, for what a document says beside what its client owes.</summary>
internal sealed class MoneyReach(IActor actor, IFullReadStore everything)
{
    /// <summary>The units; null when every document the viewer sees is of such a unit.</summary>
    /// <remarks>Only clients and partners' programs see documents of units whose money is none of their
    /// business.</remarks>
    public IQueryable<Id<ProductionUnit>>? Units =>
        actor.Viewer.Is(Role.Client, Role.Partner) || !actor.Viewer.IsRecognised
            ? UnitReach.OfMoney(actor.Viewer, everything)
            : null;
}
