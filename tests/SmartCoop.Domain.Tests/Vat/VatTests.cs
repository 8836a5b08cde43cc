using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Invoices;
using SmartCoop.Domain.Vat;
using static SmartCoop.Domain.Tests.Invoices.Scene;

namespace SmartCoop.Domain.Tests.Vat;

/// <summary>Rates, rounding, who may be sold what under which category, and what must be printed.</summary>
public sealed class VatTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Theory]
    [InlineData("BE", VatCategory.Standard, 21)]
    [InlineData("BE", VatCategory.Intermediate, 12)]
    [InlineData("BE", VatCategory.Reduced, 6)]
    [InlineData("BE", VatCategory.Zero, 0)]
    [InlineData("AT", VatCategory.Standard, 20)]
    [InlineData("AT", VatCategory.Intermediate, 13)]
    [InlineData("AT", VatCategory.Reduced, 10)]
    [InlineData("BE", VatCategory.ReverseChargeEu, 0)]
    public void Given_a_country_when_asking_a_rate_then_it_is_that_of_its_table(
        string country, VatCategory category, int percent) =>
        Assert.Equal(Rate.FromPercent(percent), RatesOf(country).On(category, Day).Value);

    [Fact]
    public void Given_a_day_or_a_country_without_a_table_when_asking_then_nothing_is_guessed()
    {
        var austria = CountryCode.Parse("AT");

        Assert.Equal(
            new NoVatRateInForce(austria, VatCategory.Intermediate, new DateOnly(2015, 12, 31)),
            RatesOf("AT").On(VatCategory.Intermediate, new DateOnly(2015, 12, 31)).Refusal);
        Assert.Equal(
            new NoVatRatesOfCountry(CountryCode.Parse("PT")), VatRates.Of(CountryCode.Parse("PT")).Refusal);
    }

    [Fact]
    public void Given_many_small_lines_when_totalled_then_the_tax_is_rounded_once_per_rate()
    {
        var invoice = new Scene().Issued(Line(0.05m), Line(0.05m), Line(0.05m), Line(0.09m, VatCategory.Reduced));

        Assert.Equal(
            [
                new VatTotal(VatCategory.Standard, Rate.FromPercent(21), Eur(0.15m), Eur(0.03m)),
                new VatTotal(VatCategory.Reduced, Rate.FromPercent(6), Eur(0.09m), Eur(0.01m)),
            ],
            invoice.VatTotals);
    }

    [Theory]
    [InlineData(VatCategory.Standard, "FR", true, true, true)]
    [InlineData(VatCategory.Standard, "BE", false, false, true)]
    [InlineData(VatCategory.ReverseChargeEu, "FR", true, true, true)]
    [InlineData(VatCategory.ReverseChargeEu, "FR", true, false, false)]
    [InlineData(VatCategory.ReverseChargeEu, "FR", false, false, false)]
    [InlineData(VatCategory.ReverseChargeEu, "BE", true, true, false)]
    [InlineData(VatCategory.ReverseChargeEu, "US", true, false, false)]
    [InlineData(VatCategory.IntraCommunityGoods, "FR", true, true, true)]
    [InlineData(VatCategory.IntraCommunityGoods, "CH", true, false, false)]
    [InlineData(VatCategory.ReverseChargeDomestic, "BE", true, true, true)]
    [InlineData(VatCategory.ReverseChargeDomestic, "BE", true, false, false)]
    [InlineData(VatCategory.ReverseChargeDomestic, "FR", true, true, false)]
    [InlineData(VatCategory.ReverseChargeDomestic, "BE", false, false, false)]
    [InlineData(VatCategory.Export, "US", true, false, true)]
    [InlineData(VatCategory.Export, "US", false, false, true)]
    [InlineData(VatCategory.Export, "FR", true, true, false)]
    [InlineData(VatCategory.Exempt, "BE", false, false, true)]
    [InlineData(VatCategory.Zero, "BE", true, true, true)]
    public void Given_a_buyer_when_a_category_is_chosen_then_it_is_allowed_or_refused(
        VatCategory category, string country, bool isBusiness, bool hasNumber, bool isAllowed)
    {
        var number = !hasNumber ? null : VatNumber.Parse(country is "BE" ? "BE0403019261" : "FR40303265045");
        var buyer = new VatBuyer(CountryCode.Parse(country), isBusiness, number);

        var refusal = VatAdmissibility.Check(category, CountryCode.Belgium, buyer, Day);

        Assert.Equal(isAllowed, refusal is null);
        Assert.True(refusal is null or VatCategoryNotAllowed { Rule.Length: > 20 });
    }

    [Fact]
    public void Given_the_united_kingdom_when_it_has_left_then_reverse_charge_is_refused_from_that_day()
    {
        var buyer = new VatBuyer(CountryCode.Parse("GB"), IsBusiness: true, VatNumber.Parse("FR40303265045"));

        Assert.Null(VatAdmissibility.Check(
            VatCategory.ReverseChargeEu, CountryCode.Belgium, buyer, new DateOnly(2020, 1, 31)));
        Assert.NotNull(VatAdmissibility.Check(
            VatCategory.ReverseChargeEu, CountryCode.Belgium, buyer, new DateOnly(2020, 2, 1)));
    }

    [Fact]
    public void Given_a_french_business_when_invoiced_under_reverse_charge_then_no_tax_is_asked_for()
    {
        var scene = new Scene(buyer: "FR", vat: "FR40303265045");

        var invoice = scene.Issued(Line(1000, VatCategory.ReverseChargeEu));

        Assert.Equal((Eur(0), Eur(1000), Eur(65)), (invoice.Vat, invoice.Gross, invoice.Contribution));
    }

    [Fact]
    public void Given_a_category_the_buyer_may_not_have_when_issued_then_it_is_refused_and_nothing_changed()
    {
        var scene = new Scene();
        var invoice = scene.Drafted(Line(1000, VatCategory.ReverseChargeEu), Line(10, VatCategory.Export));

        var refusals = scene.Issue(invoice).Refusals;

        Assert.Equal(
            [VatCategory.ReverseChargeEu, VatCategory.Export],
            refusals.Cast<VatCategoryNotAllowed>().Select(refusal => refusal.Category));
        Assert.Equal(InvoiceStatus.Draft, invoice.Status);
    }

    [Theory]
    [InlineData(VatCategory.Standard, "S", null)]
    [InlineData(VatCategory.Zero, "Z", null)]
    [InlineData(VatCategory.ReverseChargeEu, "AE", "Reverse charge: art. 44 and 196")]
    [InlineData(VatCategory.ReverseChargeDomestic, "AE", "Reverse charge: art. 199")]
    [InlineData(VatCategory.IntraCommunityGoods, "K", "Exempt intra-Community supply: art. 138")]
    [InlineData(VatCategory.Export, "G", "Exempt export: art. 146")]
    [InlineData(VatCategory.Exempt, "E", "Exempt from VAT: art. 132")]
    public void Given_a_category_when_printed_then_it_has_its_code_and_its_mention(
        VatCategory category, string code, string? mention)
    {
        Assert.Equal(code, category.Code());
        Assert.Equal(mention, category.Mention(Language.English)?[..(mention?.Length ?? 0)]);
    }

    [Fact]
    public void Given_a_mention_when_printed_in_another_language_then_it_has_the_official_words()
    {
        Assert.StartsWith("Autoliquidation", VatCategory.ReverseChargeEu.Mention(Language.French));
        Assert.StartsWith("Btw verlegd", VatCategory.ReverseChargeEu.Mention(Language.Dutch));
        Assert.StartsWith("Steuerschuldnerschaft", VatCategory.ReverseChargeEu.Mention(Language.German));
    }

    private static VatRates RatesOf(string country) => VatRates.Of(CountryCode.Parse(country)).Value;
}
