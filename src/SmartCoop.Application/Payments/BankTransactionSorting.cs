namespace SmartCoop.Application.Payments;

/// <summary>In which order bank transactions are listed.</summary>
public enum BankTransactionSorting
{
    /// <summary>The last imported first.</summary>
    Newest,

    /// <summary>The first imported first.</summary>
    Oldest,

    /// <summary>The first booked by the bank first.</summary>
    BookedFirst,

    /// <summary>The last booked by the bank first.</summary>
    BookedLast,
}
