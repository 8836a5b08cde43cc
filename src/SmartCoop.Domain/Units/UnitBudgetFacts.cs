using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Units;

/// <summary>What the books and the open documents say about a unit at the moment it wants to close.</summary>
/// <param name="Balance">The balance of the unit's budget in the ledger.</param>
/// <param name="OpenOrders">How many orders are neither fulfilled nor given up.</param>
/// <param name="OpenInvoices">How many invoices are drafts or are not settled yet.</param>
/// <param name="Reservations">How many reservations still hold money.</param>
public sealed record UnitBudgetFacts(Money Balance, int OpenOrders, int OpenInvoices, int Reservations)
{
    /// <summary>Whether nothing that was begun is unfinished.</summary>
    public bool NothingIsOpen => OpenOrders is 0 && OpenInvoices is 0 && Reservations is 0;
}
