namespace SmartCoop.Application.Invoices;

/// <summary>In which order invoices are listed.</summary>
public enum InvoiceSorting
{
    /// <summary>The last drafted first.</summary>
    Newest,

    /// <summary>The first drafted first.</summary>
    Oldest,

    /// <summary>The first to be due first; drafts, which are due on no day, are left out.</summary>
    DueFirst,

    /// <summary>The last to be due first; drafts, which are due on no day, are left out.</summary>
    DueLast,
}
