using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Contributions;

namespace SmartCoop.Application.Contributions;

/// <summary>Everybody inside the cooperative sees its contribution schemes; clients do not.</summary>
internal sealed class ContributionSchemeVersionVisibility : IVisibility<ContributionSchemeVersion>
{
    public Expression<Func<ContributionSchemeVersion, bool>>? To(Viewer viewer, IFullReadStore everything) =>
        new Sight<ContributionSchemeVersion>(viewer)
            .All(Role.Member, Role.Worker, Role.Adviser, Role.Payroll)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(viewer.Is(Role.Partner) && viewer.May(Scopes.AccountingRead))
            .ToExpression();
}
