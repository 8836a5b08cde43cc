using System.Runtime.CompilerServices;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace SmartCoop.GraphQL.Tests;

public sealed class SchemaTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    /// <summary>What the specification of GraphQL itself describes.</summary>
    private static readonly string[] OfGraphQL = ["Boolean", "ID", "Int", "String"];

    private ISchema Schema => host.Services.GetRequiredService<ISchema>();

    /// <summary>
    /// When the change is wanted: <c>dotnet run --project src/SmartCoop.GraphQL -- export-schema</c>.
    /// </summary>
    [Fact]
    public async Task Given_the_running_schema_when_printed_then_it_is_the_file_at_the_root()
    {
        var published = await File.ReadAllTextAsync(SchemaFile());

        Assert.Equal(published, Verbs.SchemaOf(host.Services));
    }

    [Fact]
    public void Given_every_element_of_the_schema_when_read_then_it_is_described()
    {
        Schema.Initialize();

        var silent = Schema.AllTypes
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !OfGraphQL.Contains(type.Name))
            .SelectMany(Elements)
            .Where(element => string.IsNullOrWhiteSpace(element.Description))
            .Select(element => element.Name);
        Assert.Empty(silent);
    }

    [Fact]
    public void Given_every_scalar_of_our_own_when_read_then_none_is_a_binary_fraction()
    {
        Schema.Initialize();

        Assert.DoesNotContain(Schema.AllTypes, type => type is FloatGraphType);
    }

    private static IEnumerable<(string Name, string? Description)> Elements(IGraphType type)
    {
        yield return (type.Name, type.Description);
        if (type is EnumerationGraphType enumeration)
            foreach (var value in enumeration.Values) yield return ($"{type.Name}.{value.Name}", value.Description);

        if (type is not IComplexGraphType complex) yield break;

        foreach (var field in complex.Fields)
        {
            yield return ($"{type.Name}.{field.Name}", field.Description);
            foreach (var argument in field.Arguments ?? [])
                yield return ($"{type.Name}.{field.Name}({argument.Name})", argument.Description);
        }
    }

    private static string SchemaFile([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "..", "..", "..", "schema.graphql"));
}
