using SmartCoop.Domain.Orders;

namespace SmartCoop.Domain.Invoices;

/// <summary>One line of an invoice.</summary>
public sealed class InvoiceLine : DocumentLine
{
    internal InvoiceLine(int position, LineItem item)
        : base(position, item)
    {
    }

    private InvoiceLine()
    {
    }
}

/// <summary>One line of a credit note; its amounts are positive and are given back.</summary>
public sealed class CreditNoteLine : DocumentLine
{
    internal CreditNoteLine(int position, LineItem item)
        : base(position, item)
    {
    }

    private CreditNoteLine()
    {
    }
}
