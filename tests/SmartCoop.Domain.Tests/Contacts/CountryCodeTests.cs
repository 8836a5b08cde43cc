using CsCheck;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Contacts;

public sealed class CountryCodeTests
{
    [Fact]
    public void Given_the_standard_when_its_codes_are_counted_then_there_are_249() =>
        Assert.Equal(249, CountryCode.All.Distinct().Count());

    [Theory]
    [InlineData("BE", "BE")]
    [InlineData(" be ", "BE")]
    [InlineData("GR", "GR")]
    public void Given_a_code_when_read_then_it_is_kept_in_capitals(string text, string code) =>
        Assert.Equal(code, CountryCode.Parse(text).Value);

    [Theory]
    [InlineData("EL")]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("BEL")]
    [InlineData("")]
    [InlineData(null)]
    public void Given_no_country_when_read_then_it_is_refused(string? text)
    {
        Assert.Equal(
            new InvalidValue("country code", text ?? "", "it is not one of the two-letter codes of ISO 3166-1"),
            CountryCode.Read(text).Refusal);
        Assert.False(CountryCode.TryParse(text, provider: null, out _));
    }

    [Theory]
    [InlineData("1957-12-31", 0)]
    [InlineData("1958-01-01", 6)]
    [InlineData("1973-01-01", 9)]
    [InlineData("1981-01-01", 10)]
    [InlineData("1986-01-01", 12)]
    [InlineData("1995-01-01", 15)]
    [InlineData("2004-04-30", 15)]
    [InlineData("2004-05-01", 25)]
    [InlineData("2007-01-01", 27)]
    [InlineData("2013-07-01", 28)]
    [InlineData("2020-01-31", 28)]
    [InlineData("2020-02-01", 27)]
    [InlineData("2026-11-25", 27)]
    public void Given_a_day_when_the_member_states_are_counted_then_they_are_those_of_that_day(string day, int count) =>
        Assert.Equal(count, CountryCode.All.Count(country => country.IsEuMember(DateOnly.Parse(day))));

    [Theory]
    [InlineData("GB", false)]
    [InlineData("CH", false)]
    [InlineData("NO", false)]
    [InlineData("MC", false)]
    [InlineData("BE", true)]
    [InlineData("HR", true)]
    public void Given_the_year_2026_when_asked_then_membership_is_that_of_the_state(string country, bool isMember) =>
        Assert.Equal(isMember, CountryCode.Parse(country).IsEuMember(new DateOnly(2026, 6, 1)));

    [Fact]
    public void Given_any_country_when_written_and_read_then_it_is_the_same() =>
        Any.CountryCode.Sample(country => Assert.Equal(country, CountryCode.Parse(country.ToString())));
}
