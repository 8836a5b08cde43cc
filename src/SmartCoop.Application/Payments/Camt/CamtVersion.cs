namespace SmartCoop.Application.Payments.Camt;

/// <summary>The versions of the bank-to-customer statement that Belgian banks send.</summary>
/// <remarks>Source: ISO 20022, message definition BankToCustomerStatement.</remarks>
public enum CamtVersion
{
    /// <summary><c>camt.053.001.02</c>, of 2009.</summary>
    Version2,

    /// <summary><c>camt.053.001.08</c>, of 2019.</summary>
    Version8,
}

/// <summary>The XML namespaces of the versions.</summary>
internal static class CamtNamespaces
{
    private const string Version2 = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02";
    private const string Version8 = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    public static string Of(CamtVersion version) => version switch
    {
        CamtVersion.Version2 => Version2,
        CamtVersion.Version8 => Version8,
    };

    public static CamtVersion? VersionOf(string text) => text switch
    {
        Version2 => CamtVersion.Version2,
        Version8 => CamtVersion.Version8,
        _ => null,
    };
}
