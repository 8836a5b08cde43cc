using CsCheck;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Units;

public sealed class UnitCodeTests
{
    [Fact]
    public void Given_any_place_in_the_series_then_its_code_reads_back() =>
        Gen.Int[1, UnitCode.Highest].Sample(number =>
        {
            var code = UnitCode.FromNumber(number);

            Assert.Equal(code, UnitCode.Parse(code.ToString()));
            Assert.Equal(code, UnitCode.Parse(number.ToString(null, null)));
            Assert.Equal(8, code.Value.Length);
        });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("U-")]
    [InlineData("U-000000")]
    [InlineData("U-1000000")]
    [InlineData("U--1")]
    [InlineData("X-000001")]
    public void Given_anything_else_when_read_then_it_is_refused(string? text) =>
        Assert.IsType<InvalidValue>(UnitCode.Read(text).Refusal);

    [Theory]
    [InlineData(0)]
    [InlineData(UnitCode.Highest + 1)]
    public void Given_no_place_in_the_series_when_made_then_it_throws(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitCode.FromNumber(number));

    [Fact]
    public void Given_nothing_written_when_a_description_is_read_then_every_part_is_refused() =>
        Assert.Equal(
            [
                new InvalidValue("name of a unit", "", "it must not be empty"),
                new InvalidValue("trade of a unit", "", "it must not be empty"),
            ],
            UnitDescription.Read(null, " ", UnitKind.Personal).Refusals);
}
