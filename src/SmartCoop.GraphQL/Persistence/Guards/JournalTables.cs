using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Persistence.Guards;

/// <summary>The journal as the database knows it.</summary>
/// <remarks>
/// An entry is written first, then its lines, then it is posted: at that moment the database itself adds them up. An
/// entry that is not posted when the transaction ends is refused, and so is a line for a posted entry.
/// </remarks>
/// <param name="Entries">The table of entries.</param>
/// <param name="Lines">The table of lines.</param>
/// <param name="EntryId">The column of a line that names its entry.</param>
/// <param name="Amount">The column of a line that holds its signed minor units.</param>
/// <param name="Currency">The column of a line that holds its currency.</param>
internal sealed record JournalTables(string Entries, string Lines, string EntryId, string Amount, string Currency)
{
    /// <summary>The name of the property, unknown to the domain, that says an entry was posted.</summary>
    public const string Posted = nameof(Posted);

    /// <summary>Adds to the mappings of the journal what its guards need.</summary>
    public static void Guard(ModelBuilder model)
    {
        if (model.Model.FindEntityType(typeof(JournalEntry)) is null) return;

        var entry = model.Entity<JournalEntry>();
        entry.Property<bool>(Posted);
        entry.HasIndex(Posted).HasFilter("NOT posted");
        entry.IsAppendOnly(onceOnly: Posted);
        model.Entity<JournalLine>().IsAppendOnly();
    }

    /// <summary>The journal, once its mapping is there.</summary>
    public static JournalTables? In(IModel model)
    {
        if (model.FindEntityType(typeof(JournalEntry)) is not { } entry) return null;

        var line = model.FindEntityType(typeof(JournalLine))!;
        var amount = line.FindComplexProperty(nameof(JournalLine.Amount))!.ComplexType;
        return new JournalTables(
            entry.GetTableName()!,
            line.GetTableName()!,
            line.GetForeignKeys().Single(key => key.PrincipalEntityType == entry).Properties.Single().GetColumnName(),
            amount.FindProperty(nameof(Money.MinorUnits))!.GetColumnName(),
            amount.FindProperty(nameof(Money.Currency))!.GetColumnName());
    }
}
