using CsCheck;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Contacts;

public sealed class PostalAddressTests
{
    [Fact]
    public void Given_a_whole_address_when_read_then_it_is_kept_without_the_spaces_around()
    {
        var address = PostalAddress.Read(" Rue Émile Féron 70 ", "1060", "Bruxelles ", CountryCode.Belgium).Value;

        Assert.Equal("Rue Émile Féron 70, 1060 Bruxelles, BE", address.ToString());
    }

    [Fact]
    public void Given_an_empty_address_when_read_then_every_part_is_refused_by_its_name() => Assert.Equal(
        [
            new InvalidValue("street", "", "it must not be empty"),
            new InvalidValue("postal code", "", "it must not be empty"),
            new InvalidValue("city", "", "it must not be empty"),
        ],
        PostalAddress.Read(null, " ", "", CountryCode.Belgium).Refusals);

    [Fact]
    public void Given_several_lines_or_a_very_long_one_when_read_then_they_are_refused() => Assert.Equal(
        ["it must be a single line of text", "it is longer than 200 characters"],
        PostalAddress.Read("Rue\nHaute", "1000", new string('x', 201), CountryCode.Belgium).Refusals
            .Select(refusal => ((InvalidValue)refusal).Rule));

    [Fact]
    public void Given_a_country_without_postal_codes_when_read_then_none_is_asked_for()
    {
        var address = PostalAddress.Read("1 Queen's Road", null, "Hong Kong", CountryCode.Parse("HK")).Value;

        Assert.Equal("1 Queen's Road, Hong Kong, HK", address.ToString());
    }

    [Fact]
    public void Given_any_address_when_its_parts_are_read_again_then_it_is_the_same() =>
        Any.PostalAddress.Sample(address => Assert.Equal(
            address,
            PostalAddress.Read(address.Street, address.PostalCode, address.City, address.Country).Value));
}
