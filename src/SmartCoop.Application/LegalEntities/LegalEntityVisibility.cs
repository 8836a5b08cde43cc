using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.LegalEntities;

/// <summary>Everybody sees the legal entities: what is known of them stands on every invoice.</summary>
internal sealed class LegalEntityVisibility : IVisibility<LegalEntity>
{
    public Expression<Func<LegalEntity, bool>>? To(Viewer viewer, IFullReadStore everything) => null;
}
