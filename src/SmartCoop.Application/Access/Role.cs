namespace SmartCoop.Application.Access;

/// <summary>What somebody is to the shared enterprise; a person may be several.</summary>
/// <remarks>Who runs a unit is no role: the units say who their managers are.</remarks>
public enum Role
{
    /// <summary>A person known to the cooperative: their own membership, and the units they run.</summary>
    Member,

    /// <summary>Who works under its contracts, member or not: their own contracts and wages.</summary>
    Worker,

    /// <summary>Who is invoiced: their own documents.</summary>
    Client,

    /// <summary>Who accompanies units: those in charge.</summary>
    Adviser,

    /// <summary>Who keeps the books: everything about money but wages, and the bank statements.</summary>
    Accountant,

    /// <summary>Who pays wages.</summary>
    Payroll,

    /// <summary>Who runs the platform: everything but wages.</summary>
    Administrator,

    /// <summary>Who examines: reads what an administrator reads, and changes nothing.</summary>
    Auditor,

    /// <summary>A program of a partner: what its scopes say.</summary>
    Partner,

    /// <summary>The host itself at work: jobs, imports and the demo.</summary>
    System,
}
