using CsCheck;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Contacts;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("ada@example.org", "ada@example.org")]
    [InlineData(" Ada@Example.ORG ", "Ada@example.org")]
    [InlineData("o'hara+work@mail.example.be", "o'hara+work@mail.example.be")]
    [InlineData("a@xn--caf-dma.example", "a@xn--caf-dma.example")]
    public void Given_an_address_when_read_then_only_its_domain_is_put_in_small_letters(string text, string value) =>
        Assert.Equal(value, EmailAddress.Parse(text).Value);

    [Theory]
    [InlineData("", "it must have one @")]
    [InlineData(null, "it must have one @")]
    [InlineData("ada.example.org", "it must have one @")]
    [InlineData("a@b@example.org", "it must have one @")]
    [InlineData("@example.org", "there must be 1 to 64 characters before the @")]
    [InlineData("a..b@example.org", "a dot before the @ must stand between other signs")]
    [InlineData(".a@example.org", "a dot before the @ must stand between other signs")]
    [InlineData("ada lovelace@example.org", "a sign before the @ is not allowed there")]
    [InlineData("<ada@example.org>", "a sign before the @ is not allowed there")]
    [InlineData("ada@localhost", "the domain after the @ must have a dot")]
    [InlineData("ada@example..org", "between the dots of the domain there must be 1 to 63 characters")]
    [InlineData("ada@-example.org", "the domain may only have letters, digits and hyphens within")]
    [InlineData("ada@example-.org", "the domain may only have letters, digits and hyphens within")]
    [InlineData("ada@café.example", "the domain may only have letters, digits and hyphens within")]
    [InlineData("ada@127.0.0.1", "the domain must not end in a number")]
    [InlineData("ada@example.org\r\nBcc: x", "the domain may only have letters, digits and hyphens within")]
    public void Given_no_address_when_read_then_the_refusal_says_why(string? text, string rule)
    {
        Assert.Equal(new InvalidValue("e-mail address", text ?? "", rule), EmailAddress.Read(text).Refusal);
        Assert.False(EmailAddress.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Given_an_address_at_the_limits_when_one_sign_longer_then_it_is_refused()
    {
        var (name, label) = (new string('a', 64), new string('b', 61));

        Assert.Null(EmailAddress.Read($"{name}@{label}.{label}.{label}.be").Refusal);
        Assert.NotNull(EmailAddress.Read($"a{name}@example.org").Refusal);
        Assert.NotNull(EmailAddress.Read($"{name}@{label}.{label}.{label}.bebe").Refusal);
        Assert.NotNull(EmailAddress.Read($"a@{label}bbb.be").Refusal);
    }

    [Fact]
    public void Given_any_address_when_written_and_read_then_it_is_the_same() =>
        Any.EmailAddress.Sample(address => Assert.Equal(address, EmailAddress.Parse(address.ToString())));
}
