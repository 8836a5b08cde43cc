using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>The words of a document that are not its own, in one language.</summary>
internal sealed record Wording
{
    public required PaperFormat Format { get; init; }

    public required string Invoice { get; init; }

    public required string CreditNote { get; init; }

    public required string IssuedOn { get; init; }

    public required string TaxPointOn { get; init; }

    public required string DueOn { get; init; }

    public required string Term { get; init; }

    public required string Credits { get; init; }

    public required string BuyerReference { get; init; }

    public required string Client { get; init; }

    public required string EnterpriseNumber { get; init; }

    public required string VatNumber { get; init; }

    public required string Description { get; init; }

    public required string Quantity { get; init; }

    public required string UnitPrice { get; init; }

    public required string Vat { get; init; }

    public required string VatRate { get; init; }

    public required string Amount { get; init; }

    public required string Base { get; init; }

    public required string TotalNet { get; init; }

    public required string TotalVat { get; init; }

    public required string TotalGross { get; init; }

    public required string Due { get; init; }

    public required string Given { get; init; }

    public required string Reason { get; init; }

    public required string Payment { get; init; }

    public required string Beneficiary { get; init; }

    public required string Communication { get; init; }

    public required string Scan { get; init; }

    public required string Page { get; init; }

    public required string ZeroRated { get; init; }

    public required string ReverseCharge { get; init; }

    public required string IntraCommunity { get; init; }

    public required string Export { get; init; }

    public required string Exempt { get; init; }

    public static Wording In(Language language) => language switch
    {
        Language.French => Wordings.French,
        Language.Dutch => Wordings.Dutch,
        Language.English => Wordings.English,
        Language.German => Wordings.German,
    };

    public string Title(DocumentKind kind) => kind switch
    {
        DocumentKind.Invoice => Invoice,
        DocumentKind.CreditNote => CreditNote,
    };

    /// <summary>The rate where VAT is asked for, else the code that <see cref="Explained"/> explains.</summary>
    public string Short(DocumentVat vat) => vat.Code is "S" ? Format.Rate(vat.Rate) : vat.Code;

    public string Explained(DocumentVat vat) => vat.Code switch
    {
        "S" => Format.Rate(vat.Rate),
        "Z" => $"{ZeroRated} (Z)",
        "AE" => $"{ReverseCharge} (AE)",
        "K" => $"{IntraCommunity} (K)",
        "G" => $"{Export} (G)",
        "E" => $"{Exempt} (E)",
        _ => $"{vat.Code} {Format.Rate(vat.Rate)}",
    };
}
