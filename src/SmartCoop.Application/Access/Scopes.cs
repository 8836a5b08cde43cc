namespace SmartCoop.Application.Access;

/// <summary>What a partner's program can be allowed: to read a concept, or to write it, and so to read it.</summary>
public static class Scopes
{
    /// <summary>Reads the books, the budgets and what the bank said.</summary>
    public const string AccountingRead = "accounting:read";

    /// <summary>Reads clients.</summary>
    public const string ClientsRead = "clients:read";

    /// <summary>Registers and changes clients.</summary>
    public const string ClientsWrite = "clients:write";

    /// <summary>Reads invoices and credit notes.</summary>
    public const string InvoicesRead = "invoices:read";

    /// <summary>Drafts, issues and corrects invoices.</summary>
    public const string InvoicesWrite = "invoices:write";

    /// <summary>Reads orders.</summary>
    public const string OrdersRead = "orders:read";

    /// <summary>Drafts and sends orders.</summary>
    public const string OrdersWrite = "orders:write";

    /// <summary>Reads what paid an invoice.</summary>
    public const string PaymentsRead = "payments:read";

    /// <summary>Imports bank statements and allocates their money.</summary>
    public const string PaymentsWrite = "payments:write";

    /// <summary>Reads units.</summary>
    public const string UnitsRead = "units:read";

    /// <summary>Every scope there is, in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        AccountingRead, ClientsRead, ClientsWrite, InvoicesRead, InvoicesWrite, OrdersRead, OrdersWrite, PaymentsRead,
        PaymentsWrite, UnitsRead,
    ];
}
