namespace SmartCoop.Domain.Units;

/// <content>What the state of the unit lets others do in its name.</content>
public sealed partial class ProductionUnit
{
    /// <summary>Whether orders can be written and accepted: only in business.</summary>
    public bool CanTakeOrders => OrderRefusal() is null;

    /// <summary>Whether invoices can be written and issued: in business, and while what was begun runs out.</summary>
    public bool CanIssueInvoices => InvoiceRefusal() is null;

    /// <summary>Whether clients' money comes in: until the unit is closed; then the collective takes it.</summary>
    public bool ReceivesMoney => MoneyRefusal() is null;

    /// <summary>Whether wages are paid: always, once open, a freeze notwithstanding.</summary>
    public bool PaysWages => WageRefusal() is null;

    /// <summary>Why the unit takes no order now, if it does not.</summary>
    public DomainError? OrderRefusal() => NotInBusiness();

    /// <summary>Why the unit issues no invoice now, if it does not.</summary>
    public DomainError? InvoiceRefusal() => State is UnitState.Closing ? null : NotInBusiness();

    /// <summary>Why the unit receives no money, if it does not.</summary>
    public DomainError? MoneyRefusal() => State is UnitState.Closed ? new UnitIsClosed(Id) : null;

    /// <summary>Why the unit pays no wage that is due, if it does not.</summary>
    /// <remarks>A wage is due whatever the client or the cooperative does: a freeze does not stop it.</remarks>
    public DomainError? WageRefusal() => State switch
    {
        UnitState.Draft => new UnitNotOpenYet(Id),
        UnitState.Closed => new UnitIsClosed(Id),
        _ => null,
    };
}
