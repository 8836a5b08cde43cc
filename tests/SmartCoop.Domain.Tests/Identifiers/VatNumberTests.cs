using CsCheck;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Identifiers;

public sealed class VatNumberTests
{
    /// <remarks>One example of each structure the Commission publishes for VIES.</remarks>
    [Theory]
    [InlineData("ATU13585627", "AT")]
    [InlineData("BE0739484052", "BE")]
    [InlineData("BE 0739.484.052", "BE")]
    [InlineData("BG175074752", "BG")]
    [InlineData("BG7523169263", "BG")]
    [InlineData("CY10259033P", "CY")]
    [InlineData("CZ25123891", "CZ")]
    [InlineData("DE136695976", "DE")]
    [InlineData("DK13585628", "DK")]
    [InlineData("EE100931558", "EE")]
    [InlineData("EL094259216", "GR")]
    [InlineData("ESX2482300W", "ES")]
    [InlineData("ES54362315K", "ES")]
    [InlineData("ESB58378431", "ES")]
    [InlineData("FI20774740", "FI")]
    [InlineData("FR40303265045", "FR")]
    [InlineData("FRK7399859412", "FR")]
    [InlineData("HR33392005961", "HR")]
    [InlineData("HU12892312", "HU")]
    [InlineData("IE6433435F", "IE")]
    [InlineData("IE6433435OA", "IE")]
    [InlineData("IE8D79739I", "IE")]
    [InlineData("IT00743110157", "IT")]
    [InlineData("LT119511515", "LT")]
    [InlineData("LT100001919017", "LT")]
    [InlineData("LU15027442", "LU")]
    [InlineData("LV40003521600", "LV")]
    [InlineData("MT11679112", "MT")]
    [InlineData("NL004495445B01", "NL")]
    [InlineData("PL8567346215", "PL")]
    [InlineData("PT501964843", "PT")]
    [InlineData("RO18547290", "RO")]
    [InlineData("SE123456789701", "SE")]
    [InlineData("SI50223054", "SI")]
    [InlineData("SK2022749619", "SK")]
    public void Given_a_number_of_each_member_state_when_read_then_it_is_accepted(string text, string country) =>
        Assert.Equal(country, VatNumber.Parse(text).Country.Value);

    [Theory]
    [InlineData("BE0739484053", "its check digits must be 52")]
    [InlineData("BE739484052", "after BE it must have 10 digits")]
    [InlineData("BE2739484052", "its first digit must be 0 or 1")]
    [InlineData("NL004495445C01", "after NL it must have 9 digits, B and 2 digits")]
    [InlineData("FRIO303265045", "after FR it must have 2 characters, neither I nor O, and 9 digits")]
    [InlineData("ES123456789", "after ES it must have 9 characters, the first or the last a letter")]
    [InlineData("LT1234567890", "after LT it must have 9 or 12 digits")]
    [InlineData("DE١٣٦٦٩٥٩٧٦", "after DE it must have 9 digits")]
    [InlineData("GB980780684", "it must begin with the prefix of a member state of the European Union")]
    [InlineData("GR094259216", "it must begin with the prefix of a member state of the European Union")]
    [InlineData("XI123456789", "it must begin with the prefix of a member state of the European Union")]
    [InlineData("0739484052", "it must begin with the prefix of a member state of the European Union")]
    [InlineData("B", "it must begin with the prefix of a member state of the European Union")]
    [InlineData(null, "it must begin with the prefix of a member state of the European Union")]
    public void Given_no_vat_number_when_read_then_the_refusal_says_why(string? text, string rule)
    {
        Assert.Equal(new InvalidValue("VAT number", text ?? "", rule), VatNumber.Read(text).Refusal);
        Assert.False(VatNumber.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Given_any_vat_number_when_written_and_read_then_it_is_the_same() =>
        Any.VatNumber.Sample(number => Assert.Equal(number, VatNumber.Parse(number.ToString())));

    [Fact]
    public void Given_any_vat_number_when_read_then_its_country_was_a_member_state_in_2026() =>
        Any.VatNumber.Sample(number => Assert.True(number.Country.IsEuMember(new DateOnly(2026, 1, 1))));

    [Fact]
    public void Given_any_enterprise_when_it_has_a_vat_number_then_it_is_its_own_number_behind_the_prefix() =>
        Any.EnterpriseNumber.Sample(enterprise =>
            Assert.Equal(VatNumber.Of(enterprise), VatNumber.Parse($"BE {enterprise}")));
}
