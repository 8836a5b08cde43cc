using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Governance;

namespace SmartCoop.Application.Governance;

/// <summary>Everybody inside the cooperative sees the decisions of its bodies; clients do not.</summary>
internal sealed class DecisionVisibility : IVisibility<Decision>
{
    public Expression<Func<Decision, bool>>? To(Viewer viewer, IFullReadStore everything) =>
        new Sight<Decision>(viewer)
            .All(Role.Member, Role.Worker, Role.Adviser, Role.Payroll)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(viewer.Is(Role.Partner) && viewer.May(Scopes.AccountingRead))
            .ToExpression();
}
