using CsCheck;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Identifiers;

public sealed class IbanTests
{
    /// <remarks>
    /// Belgian numbers: the SWIFT registry's example, the Red Cross of Belgium in EPC069-12, and a made-up one. The
    /// others are the examples of the SWIFT IBAN registry.
    /// </remarks>
    [Theory]
    [InlineData("BE68539007547034")]
    [InlineData("BE72000000001616")]
    [InlineData("BE32123456789002")]
    [InlineData("BE68 5390 0754 7034")]
    [InlineData("be68 5390 0754 7034")]
    [InlineData("DE89370400440532013000")]
    [InlineData("FR1420041010050500013M02606")]
    [InlineData("NL91ABNA0417164300")]
    [InlineData("GB29NWBK60161331926819")]
    [InlineData("LU280019400644750000")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    [InlineData("NO9386011117947")]
    [InlineData("XK051212012345678906")]
    public void Given_a_published_number_when_read_then_it_is_accepted_without_spaces(string text) =>
        Assert.Equal(text.Replace(" ", "").ToUpperInvariant(), Iban.Parse(text).Value);

    /// <remarks>BE41 0918 1173 5141 keeps ISO 7064 but not the Belgian check; the others break one rule each.</remarks>
    [Theory]
    [InlineData("BE41091811735141", "its last two digits must be 32, the Belgian national check")]
    [InlineData("BE69539007547034", "its check digits must be 68")]
    [InlineData("BE6853900754703", "in BE it must have 16 characters")]
    [InlineData("BE685390075470344", "in BE it must have 16 characters")]
    [InlineData("US64SVBKUS6S3300958879", "its first two letters are no country with IBANs")]
    [InlineData("BE68-5390-0754-7034", "it may only have letters, digits and spaces")]
    [InlineData("BE6", "it must begin with a country and two check digits")]
    [InlineData("", "it must begin with a country and two check digits")]
    [InlineData(null, "it must begin with a country and two check digits")]
    public void Given_no_account_number_when_read_then_the_refusal_says_why(string? text, string rule)
    {
        Assert.Equal(new InvalidValue("IBAN", text ?? "", rule), Iban.Read(text).Refusal);
        Assert.False(Iban.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Given_a_belgian_number_with_a_letter_when_read_then_it_is_refused()
    {
        var checkDigits = Rule("BE68A39007547034")[^2..];

        Assert.Equal("in BE it may only have digits after the country", Rule($"BE{checkDigits}A39007547034"));
    }

    [Fact]
    public void Given_no_account_number_when_parsed_then_the_exception_says_the_same_as_the_refusal()
    {
        var exception = Assert.Throws<FormatException>(() => Iban.Parse("BE69539007547034"));

        Assert.Equal("'BE69539007547034' is not a valid IBAN: its check digits must be 68.", exception.Message);
    }

    [Fact]
    public void Given_an_account_number_when_printed_then_it_is_in_groups_of_four() =>
        Assert.Equal("NO93 8601 1117 947", Iban.Parse("NO9386011117947").Printed);

    [Fact]
    public void Given_any_account_number_when_written_and_read_then_it_is_the_same() => Any.Iban.Sample(iban =>
    {
        Assert.Equal(iban, Iban.Parse(iban.ToString()));
        Assert.Equal(iban, Iban.Parse(iban.Printed));
        Assert.Equal(iban.Value[..2], iban.Country);
    });

    [Fact]
    public void Given_any_account_number_when_one_digit_is_wrong_then_it_is_refused() =>
        Any.Iban.SelectMany(iban => Tampering.OneDigitWrong(iban.Value))
            .Sample(text => Assert.IsType<InvalidValue>(Iban.Read(text).Refusal));

    [Fact]
    public void Given_any_account_number_when_two_digits_are_swapped_then_it_is_refused() =>
        Any.BelgianIban.SelectMany(iban => Tampering.TwoDigitsSwapped(iban.Value).Select(text => (iban, text)))
            .Where(it => it.iban.Value != it.text)
            .Sample(it => Assert.IsType<InvalidValue>(Iban.Read(it.text).Refusal));

    private static string Rule(string text) => Assert.IsType<InvalidValue>(Iban.Read(text).Refusal).Rule;
}
