using CsCheck;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests.Identifiers;

public sealed class StructuredCommunicationTests
{
    /// <remarks>The vectors of python-stdnum for the OGM-VCS, and two of our own where nothing remains.</remarks>
    [Theory]
    [InlineData("+++010/8068/17183+++", "010806817183")]
    [InlineData("***010/8068/17183***", "010806817183")]
    [InlineData("010/8068/17183", "010806817183")]
    [InlineData("010806817183", "010806817183")]
    [InlineData(" +++ 090 / 9337 / 55493 +++ ", "090933755493")]
    [InlineData("000000009797", "000000009797")]
    [InlineData("+++000/0000/00097+++", "000000000097")]
    public void Given_a_right_communication_when_read_then_its_twelve_digits_are_kept(string text, string digits) =>
        Assert.Equal(digits, StructuredCommunication.Parse(text).Value);

    [Theory]
    [InlineData("010/8068/17180", "its check digits must be 83")]
    [InlineData("000000009700", "its check digits must be 97")]
    [InlineData("01080681718", "it must have twelve digits, written +++123/4567/89012+++")]
    [InlineData("+++010/8068/17183***", "it must have twelve digits, written +++123/4567/89012+++")]
    [InlineData("+++01/08068/17183+++", "it must have twelve digits, written +++123/4567/89012+++")]
    [InlineData("++++++", "it must have twelve digits, written +++123/4567/89012+++")]
    [InlineData("invoice 42", "it must have twelve digits, written +++123/4567/89012+++")]
    [InlineData(null, "it must have twelve digits, written +++123/4567/89012+++")]
    public void Given_no_communication_when_read_then_the_refusal_says_why(string? text, string rule)
    {
        Assert.Equal(
            new InvalidValue("structured communication", text ?? "", rule),
            StructuredCommunication.Read(text).Refusal);
        Assert.False(StructuredCommunication.TryParse(text, provider: null, out _));
    }

    [Fact]
    public void Given_a_multiple_of_97_when_made_then_its_check_digits_are_97_and_not_0() =>
        Assert.Equal("+++000/0000/09797+++", StructuredCommunication.FromNumber(97).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000_000_000)]
    public void Given_a_number_without_ten_digits_when_made_then_it_throws(long number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StructuredCommunication.FromNumber(number));

    [Fact]
    public void Given_any_number_when_made_then_it_comes_back_and_the_check_digits_are_its_remainder() =>
        Gen.Long[0, 9_999_999_999].Sample(number =>
        {
            var communication = StructuredCommunication.FromNumber(number);

            Assert.Equal(number, communication.Number);
            Assert.Equal(number % 97, int.Parse(communication.Value[10..]) % 97);
            Assert.InRange(int.Parse(communication.Value[10..]), 1, 97);
        });

    [Fact]
    public void Given_any_communication_when_written_and_read_then_it_is_the_same() =>
        Any.StructuredCommunication.Sample(communication =>
        {
            Assert.Equal(communication, StructuredCommunication.Parse(communication.ToString()));
            Assert.Equal(communication, StructuredCommunication.Parse(communication.Value));
        });

    [Fact]
    public void Given_any_communication_when_one_digit_is_wrong_then_it_is_refused() =>
        Any.StructuredCommunication.SelectMany(communication => Tampering.OneDigitWrong(communication.Value))
            .Sample(text => Assert.IsType<InvalidValue>(StructuredCommunication.Read(text).Refusal));

    [Fact]
    public void Given_any_communication_when_two_digits_are_swapped_then_it_is_refused() =>
        Any.StructuredCommunication
            .SelectMany(communication => Tampering.TwoDigitsSwapped(communication.Value)
                .Select(text => (communication, text)))
            .Where(it => it.communication.Value != it.text)
            .Sample(it => Assert.IsType<InvalidValue>(StructuredCommunication.Read(it.text).Refusal));
}
