namespace SmartCoop.Domain.Vat;

/// <summary>Under which rule of value added tax a line is sold.</summary>
/// <remarks>
/// The codes of EN 16931 (UNTDID 5305) stand beside each; the first three differ by their rate alone.
/// <see cref="VatAdmissibility"/> says for whom each may be used, <see cref="VatMentions"/> what the law asks to print.
/// </remarks>
public enum VatCategory
{
    /// <summary>The standard rate, such as 21 % in Belgium (S).</summary>
    Standard,

    /// <summary>A reduced rate between the others, such as 12 % in Belgium and 13 % in Austria (S).</summary>
    Intermediate,

    /// <summary>The lowest reduced rate, such as 6 % in Belgium and 10 % in Austria (S).</summary>
    Reduced,

    /// <summary>Taxed at nothing, without an exemption (Z).</summary>
    Zero,

    /// <summary>A service to a business of another Member State, which accounts for the tax itself (AE).</summary>
    ReverseChargeEu,

    /// <summary>Work for a registered business of the same country, which accounts for the tax itself (AE).</summary>
    ReverseChargeDomestic,

    /// <summary>Goods sent to a business of another Member State (K).</summary>
    IntraCommunityGoods,

    /// <summary>A supply to a client outside the European Union (G).</summary>
    Export,

    /// <summary>Exempt by its nature, such as a performance for its organiser (E).</summary>
    Exempt,
}
