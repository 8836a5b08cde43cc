using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Whoever keeps the books of the whole cooperative sees its bank transactions.</summary>
internal sealed class BankTransactionVisibility : IVisibility<BankTransaction>
{
    public Expression<Func<BankTransaction, bool>>? To(Viewer viewer, IFullReadStore everything) =>
        new Sight<BankTransaction>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(UnitReach.Of(viewer, everything, Scopes.AccountingRead).IsAll)
            .AllWhen(UnitReach.Of(viewer, everything, Scopes.PaymentsWrite).IsAll)
            .ToExpression();
}
