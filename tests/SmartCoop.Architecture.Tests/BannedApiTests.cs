using System.Reflection;

namespace SmartCoop.Architecture.Tests;

/// <summary>Nobody reads the clock, sleeps or makes an identifier behind the caller's back.</summary>
public sealed class BannedApiTests
{
    public static TheoryData<string> Assemblies { get; } =
        ["SmartCoop.Domain", "SmartCoop.Application", "SmartCoop.GraphQL"];

    [Theory, MemberData(nameof(Assemblies))]
    public void No_banned_member_is_used(string assembly) => House.Holds(BannedApis.In(Assembly.Load(assembly)));

    [Fact]
    public void Broken__every_banned_member_is_noticed() =>
        Assert.Equal(BannedApis.Listed.Order(), BannedApis.In(House.Ruins));

    [Fact]
    public void The_compiler_bans_them_too_in_every_project()
    {
        var shared = House.Read("src/Directory.Build.props");

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", shared, StringComparison.Ordinal);
        Assert.Contains("BannedSymbols.txt", shared, StringComparison.Ordinal);
        Assert.Contains("<TreatWarningsAsErrors>true", House.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.All(House.Files(".csproj").Where(path => path.StartsWith("src/", StringComparison.Ordinal)), project =>
            Assert.DoesNotContain("NoWarn", House.Read(project), StringComparison.Ordinal));
    }
}
