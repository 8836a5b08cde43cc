using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>
/// The people of the invoice's unit see a payment, and its client; a member sees those of their own shares.
/// </summary>
internal sealed class AllocationVisibility : IVisibility<Allocation>
{
    public Expression<Func<Allocation, bool>>? To(Viewer viewer, IFullReadStore everything)
    {
        var reach = UnitReach.Of(viewer, everything, Scopes.PaymentsRead);
        return new Sight<Allocation>(viewer)
            .All(Role.Accountant, Role.Administrator, Role.Auditor)
            .AllWhen(reach.IsAll)
            .Some(reach.Units, units => Of(
                everything.Set<Invoice>().Where(invoice => units.Contains(invoice.UnitId))))
            .Some(viewer.Client(), client => Of(
                everything.Set<Invoice>().Where(invoice => invoice.ClientId == client)))
            .Some(viewer.Member(), member => Of(
                everything.Set<ShareSubscription>().Where(subscription => subscription.MemberId == member)))
            .ToExpression();
    }

    private static Expression<Func<Allocation, bool>> Of(IQueryable<Invoice> invoices)
    {
        var ids = invoices.Select(invoice => (Id<Invoice>?)invoice.Id);
        return payment => payment.InvoiceId != null && ids.Contains(payment.InvoiceId);
    }

    private static Expression<Func<Allocation, bool>> Of(IQueryable<ShareSubscription> subscriptions)
    {
        var ids = subscriptions.Select(subscription => (Id<ShareSubscription>?)subscription.Id);
        return payment => payment.SubscriptionId != null && ids.Contains(payment.SubscriptionId);
    }
}
