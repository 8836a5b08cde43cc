using SmartCoop.Application.Accounting;
using SmartCoop.Application.Clients;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Accounting;

internal sealed class JournalEntryType : NodeType<JournalEntry, JournalEntryView>
{
    public JournalEntryType()
        : base(entry => entry.Id)
    {
        Link<LegalEntity, LegalEntityView>("entity", "The legal entity whose books these are.", one => one.EntityId);
        Link<JournalEntry, JournalEntryView>(
            "reversalOf", "The entry that this one undoes, if it is a reversal.", entry => entry.ReversalOf);
        Children(
            "lines",
            "Its lines, which add up to zero, in the order of the posting rule.",
            entry => entry.Id,
            ids => new ListLinesOfEntries(ids),
            line => line.EntryId);
    }
}

internal sealed class JournalLineType : ViewType<JournalLineView>
{
    public JournalLineType()
    {
        Link<ProductionUnit, UnitView>(
            "unit", "The unit the money belongs to; null for the collective.", one => one.UnitId);
        Link<Client, ClientView>(
            "client", "The client who owes or is owed, on an account of clients.", line => line.ClientId);
    }
}
