using System.Linq.Expressions;
using SmartCoop.Application.Access;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>A credit note, and whether the unit's money is shown.</summary>
internal sealed record CreditNoteRow(CreditNote Note, bool ShowsMoney)
{
    /// <summary>What is shown of it.</summary>
    public CreditNoteView View => CreditNoteView.Of(Note, ShowsMoney);

    /// <summary>Reads both in one statement.</summary>
    public static Expression<Func<CreditNote, CreditNoteRow>> In(MoneyReach money) => money.Units is { } units
        ? note => new CreditNoteRow(note, units.Contains(note.UnitId))
        : note => new CreditNoteRow(note, true);
}
