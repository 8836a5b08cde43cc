using System.Text.Json.Nodes;
using SmartCoop.Application.Events;
using SmartCoop.Domain;
using Snapshooter.Xunit;

namespace SmartCoop.Application.Tests.Events;

public sealed class EventCatalogueTests
{
    public static TheoryData<string> Names { get; } = [.. EventCatalogue.Names];

    [Fact]
    public void The_names_of_all_facts() => string.Join('\n', EventCatalogue.Names).MatchSnapshot();

    [Fact]
    public void Every_fact_of_the_domain_is_in_the_catalogue_under_its_own_name()
    {
        var facts = typeof(IDomainEvent).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IDomainEvent)));

        Assert.All(facts, fact => Assert.Same(fact, EventCatalogue.TypeOf(fact.Name)));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_fact_that_is_stored_is_read_as_it_was(string name)
    {
        var type = EventCatalogue.TypeOf(name);
        var stored = DomainJson.Write(Sample.Of(type), type);

        var read = DomainJson.Read(stored, type);

        Assert.Equal(stored, DomainJson.Write(read, type));
        Assert.Equal(
            type.GetConstructors().Max(made => made.GetParameters().Length),
            JsonNode.Parse(stored)!.AsObject().Count);
    }
}
