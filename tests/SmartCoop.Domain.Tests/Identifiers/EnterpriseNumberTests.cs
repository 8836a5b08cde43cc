using CsCheck;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Identifiers;

public sealed class EnterpriseNumberTests
{
    /// <remarks>
    /// 0566.988.259 is the worked example of the Flemish authorities, 0739484052 the test number of OpenPEPPOL,
    /// 0403019261 and 0428759497 are python-stdnum's; the check digits of 0200.004.397 are 97, and the last two are of
    /// the series that begins with 1.
    /// </remarks>
    [Theory]
    [InlineData("0566.988.259")]
    [InlineData("0739484052")]
    [InlineData("BE 0403.019.261")]
    [InlineData("be0428759497")]
    [InlineData("0200.004.397")]
    [InlineData("1003456783")]
    [InlineData("1000000021")]
    public void Given_a_published_number_when_read_then_its_ten_digits_are_kept(string text) => Assert.Equal(
        text.ToUpperInvariant().Replace("BE", "").Replace(".", "").Trim(),
        EnterpriseNumber.Parse(text).Value);

    [Theory]
    [InlineData("0431150351", "its check digits must be 50")]
    [InlineData("0123456789", "its check digits must be 49")]
    [InlineData("2739484052", "its first digit must be 0 or 1")]
    [InlineData("739484052", "it must have ten digits")]
    [InlineData("07394840520", "it must have ten digits")]
    [InlineData("FR0739484052", "it must have ten digits")]
    [InlineData("٠٧٣٩٤٨٤٠٥٢", "it must have ten digits")]
    [InlineData(null, "it must have ten digits")]
    public void Given_no_enterprise_number_when_read_then_the_refusal_says_why(string? text, string rule)
    {
        Assert.Equal(new InvalidValue("enterprise number", text ?? "", rule), EnterpriseNumber.Read(text).Refusal);
        Assert.False(EnterpriseNumber.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Given_an_enterprise_number_when_written_then_it_has_the_dots_of_the_law() =>
        Assert.Equal("0566.988.259", EnterpriseNumber.Parse("0566988259").ToString());

    [Fact]
    public void Given_any_enterprise_number_when_written_and_read_then_it_is_the_same() =>
        Any.EnterpriseNumber.Sample(number =>
        {
            Assert.Equal(number, EnterpriseNumber.Parse(number.ToString()));
            Assert.Equal(number, EnterpriseNumber.Parse(number.Value));
            Assert.InRange(int.Parse(number.Value[8..]), 1, 97);
        });

    [Fact]
    public void Given_any_enterprise_number_when_one_digit_is_wrong_then_it_is_refused() =>
        Any.EnterpriseNumber.SelectMany(number => Tampering.OneDigitWrong(number.Value))
            .Sample(text => Assert.IsType<InvalidValue>(EnterpriseNumber.Read(text).Refusal));

    [Fact]
    public void Given_any_enterprise_number_when_two_digits_are_swapped_then_it_is_refused() =>
        Any.EnterpriseNumber
            .SelectMany(number => Tampering.TwoDigitsSwapped(number.Value).Select(text => (number, text)))
            .Where(it => it.number.Value != it.text)
            .Sample(it => Assert.IsType<InvalidValue>(EnterpriseNumber.Read(it.text).Refusal));
}
