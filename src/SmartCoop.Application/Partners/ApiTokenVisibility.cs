using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>Administrators and auditors see the tokens; a partner's program sees its own.</summary>
internal sealed class ApiTokenVisibility : IVisibility<ApiToken>
{
    public Expression<Func<ApiToken, bool>>? To(Viewer viewer, IFullReadStore everything) =>
        new Sight<ApiToken>(viewer)
            .All(Role.Administrator, Role.Auditor)
            .Some(Own(viewer), own => token => token.Id == own)
            .ToExpression();

    private static Id<ApiToken>? Own(Viewer viewer) =>
        viewer.TokenId is { } token ? new Id<ApiToken>(token) : null;
}
