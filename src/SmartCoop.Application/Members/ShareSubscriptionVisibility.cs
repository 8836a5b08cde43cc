using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>A share is personal money: its member sees it, and whoever keeps the books.</summary>
internal sealed class ShareSubscriptionVisibility : IVisibility<ShareSubscription>
{
    public Expression<Func<ShareSubscription, bool>>? To(Viewer viewer, IFullReadStore everything) =>
        new Sight<ShareSubscription>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .Some(viewer.Member(), me => subscription => subscription.MemberId == me)
            .ToExpression();
}
