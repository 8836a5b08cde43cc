using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Vat;

/// <summary>What the law asks to print on a document for its VAT category, in the language of the client.</summary>
/// <remarks>
/// Source: Directive 2006/112/EC, article 226, points 11 (the provision or the reason of an exemption) and 11a (the
/// words "Reverse charge", official in each language).
/// </remarks>
public static class VatMentions
{
    /// <summary>The words to print, or <see langword="null"/> when the category needs none.</summary>
    public static string? Mention(this VatCategory category, Language language) => category switch
    {
        VatCategory.ReverseChargeEu => Words(
            language,
            "Autoliquidation : art. 44 et 196 de la directive 2006/112/CE",
            "Btw verlegd: art. 44 en 196 van richtlijn 2006/112/EG",
            "Reverse charge: art. 44 and 196 of Directive 2006/112/EC",
            "Steuerschuldnerschaft des Leistungsempfängers: Art. 44 und 196 der Richtlinie 2006/112/EG"),
        VatCategory.ReverseChargeDomestic => Words(
            language,
            "Autoliquidation : art. 199 de la directive 2006/112/CE (Belgique : A.R. n° 1, art. 20)",
            "Btw verlegd: art. 199 van richtlijn 2006/112/EG (België: K.B. nr. 1, art. 20)",
            "Reverse charge: art. 199 of Directive 2006/112/EC (Belgium: Royal Decree no 1, art. 20)",
            "Steuerschuldnerschaft des Leistungsempfängers: Art. 199 der Richtlinie 2006/112/EG"),
        VatCategory.IntraCommunityGoods => Words(
            language,
            "Livraison intracommunautaire exonérée : art. 138 de la directive 2006/112/CE",
            "Vrijgestelde intracommunautaire levering: art. 138 van richtlijn 2006/112/EG",
            "Exempt intra-Community supply: art. 138 of Directive 2006/112/EC",
            "Steuerfreie innergemeinschaftliche Lieferung: Art. 138 der Richtlinie 2006/112/EG"),
        VatCategory.Export => Words(
            language,
            "Exportation exonérée : art. 146 de la directive 2006/112/CE",
            "Vrijgestelde uitvoer: art. 146 van richtlijn 2006/112/EG",
            "Exempt export: art. 146 of Directive 2006/112/EC",
            "Steuerfreie Ausfuhr: Art. 146 der Richtlinie 2006/112/EG"),
        VatCategory.Exempt => Words(
            language,
            "Exonéré de TVA : art. 132 de la directive 2006/112/CE (Belgique : art. 44 du Code de la TVA)",
            "Vrijgesteld van btw: art. 132 van richtlijn 2006/112/EG (België: art. 44 van het Btw-Wetboek)",
            "Exempt from VAT: art. 132 of Directive 2006/112/EC (Belgium: art. 44 of the VAT Code)",
            "Von der Steuer befreit: Art. 132 der Richtlinie 2006/112/EG"),
        VatCategory.Standard or VatCategory.Intermediate or VatCategory.Reduced or VatCategory.Zero => null,
    };

    private static string Words(Language language, string french, string dutch, string english, string german) =>
        language switch
        {
            Language.French => french,
            Language.Dutch => dutch,
            Language.English => english,
            Language.German => german,
        };
}
