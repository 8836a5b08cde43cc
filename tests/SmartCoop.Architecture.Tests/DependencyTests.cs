namespace SmartCoop.Architecture.Tests;

/// <summary>Domain ◀ Application ◀ GraphQL: which import must never exist, and that each rule would notice.</summary>
public sealed class DependencyTests
{
    private const string HostRoot = "SmartCoop.GraphQL";
    private const string RuinedRoot = "SmartCoop.Architecture.Tests.Broken.Host";

    [Fact]
    public void The_domain_knows_nothing_but_the_base_library() =>
        House.Holds(DependencyRules.NothingButTheBaseLibrary(House.Domain));

    [Fact]
    public void Broken__a_domain_that_knows_the_mediator_is_noticed() =>
        Assert.Contains("Mediator", DependencyRules.NothingButTheBaseLibrary(House.Application));

    [Fact]
    public void The_domain_touches_nothing_outside_no_file_no_network_no_clock_no_chance() =>
        House.Holds(DependencyRules.NothingOfTheOutside(House.Domain));

    [Fact]
    public void Broken__a_domain_that_reads_files_and_clocks_is_noticed()
    {
        var breaches = DependencyRules.NothingOfTheOutside(House.Ruins);

        Assert.Contains("System.IO.File", breaches);
        Assert.Contains("System.TimeProvider", breaches);
    }

    [Fact]
    public void The_application_knows_the_domain_and_the_mediator_and_no_technology() =>
        House.Holds(DependencyRules.NothingButDomainAndMediator(House.Application));

    [Fact]
    public void Broken__an_application_that_knows_a_database_is_noticed() =>
        Assert.Contains("Microsoft.EntityFrameworkCore", DependencyRules.NothingButDomainAndMediator(House.Host));

    [Fact]
    public void Only_the_persistence_folder_knows_the_database() =>
        House.Holds(DependencyRules.OnlyPersistenceKnowsTheDatabase(House.Host, HostRoot));

    [Fact]
    public void Broken__a_resolver_that_opens_a_database_is_noticed() =>
        Assert.Equal(
            ["SmartCoop.Architecture.Tests.Broken.Host.Invoices.InvoiceQueries"],
            DependencyRules.OnlyPersistenceKnowsTheDatabase(House.Ruins, RuinedRoot));

    [Fact]
    public void The_persistence_folder_knows_no_graphql() =>
        House.Holds(DependencyRules.PersistenceKnowsNoGraphQL(House.Host, HostRoot));

    [Fact]
    public void Broken__a_repository_that_knows_the_engine_is_noticed() =>
        Assert.Equal(
            ["SmartCoop.Architecture.Tests.Broken.Host.Persistence.InvoiceRepository"],
            DependencyRules.PersistenceKnowsNoGraphQL(House.Ruins, RuinedRoot));

    [Fact]
    public void Handlers_are_internal_sealed_and_named_after_their_message()
    {
        Assert.NotEmpty(DependencyRules.Handlers(House.Application));
        House.Holds(DependencyRules.HandlersAreInternalSealedAndNamedAfterTheirMessage(House.Application));
    }

    [Fact]
    public void Broken__public_open_and_misnamed_handlers_are_noticed() =>
        Assert.Equal(
            ["MisnamedHandler", "OpenHandler", "VisibleHandler"],
            DependencyRules.HandlersAreInternalSealedAndNamedAfterTheirMessage(House.Ruins).Select(Last).Order());

    [Fact]
    public void Handlers_know_no_other_handler() =>
        House.Holds(DependencyRules.HandlersKnowNoOtherHandler(House.Application));

    [Fact]
    public void Broken__a_handler_that_calls_another_or_the_mediator_is_noticed() =>
        Assert.Equal(
            ["SmartCoop.Architecture.Tests.Broken.AskInsideHandler takes ISender",
             "SmartCoop.Architecture.Tests.Broken.MisnamedHandler takes VisibleHandler"],
            DependencyRules.HandlersKnowNoOtherHandler(House.Ruins).Order());

    [Fact]
    public void Graph_types_show_read_models_and_never_an_aggregate() =>
        House.Holds(DependencyRules.GraphTypesShowNoAggregate(House.Host));

    [Fact]
    public void Broken__a_graph_type_of_an_aggregate_is_noticed() =>
        Assert.Equal(
            ["SmartCoop.Architecture.Tests.Broken.Host.Invoices.InvoiceType shows Ruin"],
            DependencyRules.GraphTypesShowNoAggregate(House.Ruins));

    private static string Last(string name) => name[(name.LastIndexOfAny(['.', '+']) + 1)..];
}
