namespace SmartCoop.Domain.Vat;

/// <summary>What is true of every category, wherever it is used.</summary>
public static class VatCategories
{
    /// <summary>The code of the category on an electronic invoice.</summary>
    /// <remarks>Source: EN 16931-1, BT-118 and BT-151, with the code list UNTDID 5305.</remarks>
    public static string Code(this VatCategory category) => category switch
    {
        VatCategory.Standard or VatCategory.Intermediate or VatCategory.Reduced => "S",
        VatCategory.Zero => "Z",
        VatCategory.ReverseChargeEu or VatCategory.ReverseChargeDomestic => "AE",
        VatCategory.IntraCommunityGoods => "K",
        VatCategory.Export => "G",
        VatCategory.Exempt => "E",
    };

    /// <summary>Whether the seller asks for the tax, at a rate of its country; else the rate is nothing.</summary>
    public static bool IsTaxed(this VatCategory category) =>
        category is VatCategory.Standard or VatCategory.Intermediate or VatCategory.Reduced;
}
