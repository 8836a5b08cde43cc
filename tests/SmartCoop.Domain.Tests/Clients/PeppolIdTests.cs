using CsCheck;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Tests.Clients;

public sealed class PeppolIdTests
{
    [Theory]
    [InlineData("0208:0202239951", "0208", "0202239951")]
    [InlineData(" 9925:BE0202239951 ", "9925", "be0202239951")]
    [InlineData("0088:5412345000013", "0088", "5412345000013")]
    public void Given_an_address_of_the_network_when_read_then_its_parts_are_known(
        string text,
        string scheme,
        string identifier)
    {
        var id = PeppolId.Parse(text);

        Assert.Equal((scheme, identifier), (id.Scheme, id.Identifier));
        Assert.Equal(id, PeppolId.Parse(id.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0202239951")]
    [InlineData("208:0202239951")]
    [InlineData("ab08:0202239951")]
    [InlineData("0088:")]
    [InlineData("0088:a b")]
    [InlineData("0088:é")]
    [InlineData("0208:0202239952")]
    [InlineData("0208:0202.239.951")]
    [InlineData("0208:be0202239951")]
    public void Given_anything_else_when_read_then_the_refusal_says_which_rule_it_breaks(string? text)
    {
        var refusal = Assert.IsType<InvalidValue>(PeppolId.Read(text).Refusal);

        Assert.Equal(("Peppol identifier", text ?? ""), (refusal.Kind, refusal.Text));
        Assert.Equal(refusal.Message, Assert.Throws<FormatException>(() => PeppolId.Parse(text!)).Message);
        Assert.False(PeppolId.TryParse(text, null, out _));
    }

    [Fact]
    public void Given_fifty_one_characters_when_read_then_it_is_refused()
    {
        Assert.Null(PeppolId.Read("0088:" + new string('1', 50)).Refusal);
        Assert.NotNull(PeppolId.Read("0088:" + new string('1', 51)).Refusal);
    }

    [Fact]
    public void Given_any_text_when_read_then_what_is_read_is_read_back_the_same() =>
        Gen.String.Sample(text =>
        {
            if (PeppolId.TryParse("0088:" + text, null, out var id)) Assert.Equal(id, PeppolId.Parse(id.Value));
        });

    [Fact]
    public void Given_an_enterprise_then_it_has_an_address() =>
        Assert.Equal("0208:0202239951", PeppolId.Of(EnterpriseNumber.Parse("BE 0202.239.951")).Value);
}
