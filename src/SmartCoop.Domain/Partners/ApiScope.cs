namespace SmartCoop.Domain.Partners;

/// <summary>What a program of a partner may do; reading is asked for apart from changing.</summary>
public enum ApiScope
{
    /// <summary>Read the accounts, the journal and the totals.</summary>
    AccountingRead,

    /// <summary>Read the clients.</summary>
    ClientsRead,

    /// <summary>Register and change clients.</summary>
    ClientsWrite,

    /// <summary>Read the invoices and credit notes.</summary>
    InvoicesRead,

    /// <summary>Draft, issue and correct invoices.</summary>
    InvoicesWrite,

    /// <summary>Read the orders.</summary>
    OrdersRead,

    /// <summary>Draft, send and cancel orders.</summary>
    OrdersWrite,

    /// <summary>Read the bank statements and what was paid.</summary>
    PaymentsRead,

    /// <summary>Import bank statements and allocate what was paid.</summary>
    PaymentsWrite,

    /// <summary>Read the units and their budgets.</summary>
    UnitsRead,
}

/// <summary>The scopes as OAuth writes them.</summary>
public static class ApiScopes
{
    /// <summary>The scope in small letters: <c>invoices:read</c>.</summary>
    public static string Text(this ApiScope scope)
    {
        var name = scope.ToString();
        var second = name.LastIndexOfAny(['R', 'W']);
        return $"{name[..second]}:{name[second..]}".ToLowerInvariant();
    }
}
