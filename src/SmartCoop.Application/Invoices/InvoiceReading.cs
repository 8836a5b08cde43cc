using System.Linq.Expressions;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Invoices;

/// <summary>An invoice, and the calendar in which it becomes overdue.</summary>
internal sealed record InvoiceRow(Invoice Invoice, string TimeZone)
{
    /// <summary>Reads both in one statement.</summary>
    public static Expression<Func<Invoice, InvoiceRow>> In(IReadStore store)
    {
        var entities = store.Set<LegalEntity>();
        return invoice => new InvoiceRow(
            invoice,
            entities.Where(entity => entity.Id == invoice.EntityId).Select(entity => entity.TimeZone).First());
    }

    /// <summary>What is shown of it at this moment.</summary>
    public InvoiceView At(DateTimeOffset now) =>
        InvoiceView.Of(Invoice, DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(now, TimeZone).Date));
}
