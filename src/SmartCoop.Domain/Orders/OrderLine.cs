namespace SmartCoop.Domain.Orders;

/// <summary>One line of an order.</summary>
public sealed class OrderLine : DocumentLine
{
    internal OrderLine(int position, LineItem item)
        : base(position, item)
    {
    }

    private OrderLine()
    {
    }
}
