using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Tests.Contacts;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("nl-BE", Language.Dutch)]
    [InlineData("FR", Language.French)]
    [InlineData("en_GB", Language.English)]
    [InlineData("de", Language.German)]
    public void Given_a_language_tag_when_read_then_its_language_is_known(string text, Language language) =>
        Assert.Equal(language, Languages.Read(text).Value);

    [Theory]
    [InlineData("es")]
    [InlineData("")]
    [InlineData(null)]
    public void Given_another_language_when_read_then_it_is_refused(string? text) => Assert.Equal(
        new InvalidValue("language", text ?? "", "it is none of fr, nl, en and de"),
        Languages.Read(text).Refusal);

    [Fact]
    public void Given_every_language_when_written_and_read_then_it_is_the_same() =>
        Assert.All(
            Enum.GetValues<Language>(),
            language => Assert.Equal(language, Languages.Read(language.Code()).Value));
}
