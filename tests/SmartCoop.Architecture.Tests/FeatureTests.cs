using System.Reflection;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;

namespace SmartCoop.Architecture.Tests;

/// <summary>Folders are concepts, and concepts form no circles.</summary>
public sealed class FeatureTests
{
    [Theory]
    [InlineData("SmartCoop.Domain")]
    [InlineData("SmartCoop.Application")]
    public void Concepts_depend_on_each_other_in_one_direction(string assembly) =>
        House.Holds(Circles(Assembly.Load(assembly), assembly));

    [Fact]
    public void Broken__two_concepts_in_a_circle_are_noticed()
    {
        var circle = Assert.Single(Circles(House.Ruins, "SmartCoop.Architecture.Tests.Broken.Circle"));

        Assert.Contains("Chicken", circle, StringComparison.Ordinal);
        Assert.Contains("Egg", circle, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_are_concepts_and_never_kinds() =>
        House.Holds(House.Files(".cs").SelectMany(Tidiness.KindsOfFolders));

    [Theory]
    [InlineData("src/SmartCoop.Domain/Invoices/Models/Invoice.cs", "Models")]
    [InlineData("src/SmartCoop.Application/Helpers/Text.cs", "Helpers")]
    [InlineData("tests/SmartCoop.Domain.Tests/Common/Text.cs", "Common")]
    public void Broken__a_folder_of_a_kind_is_noticed(string path, string folder) =>
        Assert.Contains(folder, Assert.Single(Tidiness.KindsOfFolders(path)), StringComparison.Ordinal);

    private static List<string> Circles(Assembly assembly, string root)
    {
        var architecture = new ArchLoader().LoadAssemblies(assembly).Build();
        return
        [
            .. SliceRuleDefinition.Slices().Matching($"{root}.(*)").Should().BeFreeOfCycles().Evaluate(architecture)
                .Where(result => !result.Passed).Select(result => result.Description),
        ];
    }
}
