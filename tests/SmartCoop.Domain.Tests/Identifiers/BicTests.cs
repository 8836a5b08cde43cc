using CsCheck;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Identifiers;

public sealed class BicTests
{
    /// <remarks>The first is the bank of the Red Cross of Belgium in EPC069-12, the second is Kosovar.</remarks>
    [Theory]
    [InlineData("BPOTBEB1")]
    [InlineData("NCBVXKPR")]
    [InlineData("deutdeffxxx")]
    [InlineData("GEBA BE BB 36A")]
    public void Given_a_bank_when_read_then_its_code_is_kept_in_capitals(string text) =>
        Assert.Equal(text.Replace(" ", "").ToUpperInvariant(), Bic.Parse(text).ToString());

    [Theory]
    [InlineData("BPOTBEB", "it must have 8 or 11 characters")]
    [InlineData("BPOTBEB12", "it must have 8 or 11 characters")]
    [InlineData("BPOTZZB1", "its fifth and sixth characters, ZZ, are no country")]
    [InlineData("BP0TBEB1", "its first four characters must be letters")]
    [InlineData("BPOTBEB-", "it may only have letters and digits")]
    [InlineData(null, "it must have 8 or 11 characters")]
    public void Given_no_bank_when_read_then_the_refusal_says_why(string? text, string rule)
    {
        Assert.Equal(new InvalidValue("BIC", text ?? "", rule), Bic.Read(text).Refusal);
        Assert.False(Bic.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Given_any_bank_when_written_and_read_then_it_is_the_same() =>
        Any.Bic.Sample(bic => Assert.Equal(bic, Bic.Parse(bic.ToString())));
}
