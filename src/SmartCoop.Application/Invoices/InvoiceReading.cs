using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Invoices;

/// <summary>An invoice, the calendar in which it becomes overdue, and whether the unit's money is shown.</summary>
internal sealed record InvoiceRow(Invoice Invoice, string TimeZone, bool ShowsMoney)
{
    /// <summary>Reads all of it in one statement.</summary>
    public static Expression<Func<Invoice, InvoiceRow>> In(IReadStore store, MoneyReach money)
    {
        var entities = store.Set<LegalEntity>();
        return money.Units is { } units
            ? invoice => new InvoiceRow(
                invoice,
                entities.Where(entity => entity.Id == invoice.EntityId).Select(entity => entity.TimeZone).First(),
                units.Contains(invoice.UnitId))
            : invoice => new InvoiceRow(
                invoice,
                entities.Where(entity => entity.Id == invoice.EntityId).Select(entity => entity.TimeZone).First(),
                true);
    }

    /// <summary>What is shown of it at this moment.</summary>
    public InvoiceView At(DateTimeOffset now) =>
        InvoiceView.Of(
            Invoice,
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(now, TimeZone).Date),
            ShowsMoney);
}
