using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Whoever keeps the books of the whole cooperative sees its bank statements.</summary>
internal sealed class BankStatementVisibility : IVisibility<BankStatement>
{
    public Expression<Func<BankStatement, bool>>? To(Viewer viewer, IFullReadStore everything) =>
        new Sight<BankStatement>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(UnitReach.Of(viewer, everything, Scopes.AccountingRead).IsAll)
            .AllWhen(UnitReach.Of(viewer, everything, Scopes.PaymentsWrite).IsAll)
            .ToExpression();
}
