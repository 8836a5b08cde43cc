namespace SmartCoop.Domain.Clients;

/// <summary>How a client stands towards value added tax.</summary>
public enum VatStatus
{
    /// <summary>Registered for VAT, with a number where its country gives one.</summary>
    Registered,

    /// <summary>Not registered for VAT, as every private person.</summary>
    NotRegistered,

    /// <summary>A taxable person whose supplies are exempt, such as a small enterprise or a hospital.</summary>
    Exempt,
}
