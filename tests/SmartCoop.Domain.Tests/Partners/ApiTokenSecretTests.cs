using CsCheck;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Domain.Tests.Partners;

public sealed class ApiTokenSecretTests
{
    private static readonly Gen<byte[]> Random = Gen.Byte.Array[32];

    [Fact]
    public void Given_any_bytes_when_made_a_secret_then_it_has_one_form_and_is_found_again() =>
        Random.Sample(bytes =>
        {
            var secret = ApiTokenSecret.Of(bytes);

            Assert.Matches("^sco_[0-9A-Za-z]{49}$", secret.Value);
            Assert.Equal(secret.Value, ApiTokenSecret.Find(secret.Value)!.Value);
            Assert.Matches("^[0-9a-f]{64}$", secret.Hash());
            Assert.DoesNotContain(secret.Value, secret.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void Given_one_letter_that_is_wrong_when_looked_for_then_it_is_no_secret() =>
        Gen.Select(Random, Gen.Int[0, 52], Gen.Char.AlphaNumeric).Sample((bytes, place, letter) =>
        {
            var secret = ApiTokenSecret.Of(bytes).Value;
            var wrong = $"{secret[..place]}{letter}{secret[(place + 1)..]}";

            Assert.Equal(wrong == secret, ApiTokenSecret.Find(wrong) is not null);
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sco_")]
    [InlineData("sco_0000000000000000000000000000000000000000000")]
    [InlineData("sco_-------------------------------------------000000")]
    public void Given_a_text_of_another_form_when_looked_for_then_it_is_no_secret(string? text) =>
        Assert.Null(ApiTokenSecret.Find(text));

    /// <summary>Partners may check their configuration without us: the form is a promise.</summary>
    [Fact]
    public void Given_known_bytes_when_made_a_secret_then_it_is_the_one_of_the_documentation() =>
        Assert.Equal(
            "sco_00000000000000000000000000000000000000000002CZclj", ApiTokenSecret.Of(new byte[32]).Value);

    [Fact]
    public void Given_too_few_bytes_when_made_a_secret_then_it_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => ApiTokenSecret.Of(new byte[31]));
}
