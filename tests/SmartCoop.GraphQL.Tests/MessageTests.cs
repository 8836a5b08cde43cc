using System.Reflection;
using System.Text.RegularExpressions;
using SmartCoop.Application;
using SmartCoop.Domain;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests;

/// <summary>Every refusal speaks English, French and Dutch.</summary>
public sealed partial class MessageTests
{
    public static TheoryData<Type, string> RefusalsAndLanguages
    {
        get
        {
            Assembly[] assemblies = [typeof(DomainError).Assembly, typeof(SmartCoopApplication).Assembly];
            var refusals = assemblies
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(DomainError)));
            var data = new TheoryData<Type, string>();
            foreach (var refusal in refusals)
                foreach (var language in Messages.Languages.Except(["en"])) data.Add(refusal, language);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(RefusalsAndLanguages))]
    public void Given_a_refusal_when_told_in_another_language_then_it_has_a_sentence_with_facts_it_carries(
        Type refusal,
        string language)
    {
        var message = Messages.In(refusal, language);

        Assert.False(string.IsNullOrWhiteSpace(message), $"{refusal.Name} has no message in '{language}'.");
        Assert.All(Facts().Matches(message), fact => Assert.NotNull(refusal.GetProperty(fact.Groups[1].Value)));
    }

    [Fact]
    public void Given_a_reader_of_several_languages_when_refused_then_the_first_that_exists_is_spoken()
    {
        var refusal = new InvalidValue("IBAN", "BE00", "its check digits must be 68");

        Assert.Equal(refusal.Message, Messages.Of(refusal, []));
        Assert.Equal(refusal.Message, Messages.Of(refusal, ["de"]));
        Assert.Equal(refusal.Message, Messages.Of(refusal, ["en", "fr"]));
        Assert.Equal(
            "« BE00 » n'est pas valable (IBAN) : its check digits must be 68.", Messages.Of(refusal, ["de", "fr"]));
        Assert.Equal("'BE00' is niet geldig (IBAN): its check digits must be 68.", Messages.Of(refusal, ["nl", "fr"]));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Facts();
}
