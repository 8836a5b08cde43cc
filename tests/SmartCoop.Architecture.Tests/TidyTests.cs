namespace SmartCoop.Architecture.Tests;

/// <summary>What the compiler does not check about the sources themselves, and that each rule would notice.</summary>
public sealed class TidyTests
{
    public static TheoryData<string> Sources { get; } =
    [
        .. House.Files(".cs").Where(path => !path.Contains("/Migrations/", StringComparison.Ordinal)
            && !path.EndsWith("/Broken/Impurities.cs", StringComparison.Ordinal)),
    ];

    [Theory, MemberData(nameof(Sources))]
    public void A_source_file_fits_in_a_head(string path) =>
        House.Holds(Tidiness.Breaches(path, House.Read(path)));

    [Theory]
    [InlineData("#" + "region Fields", "region")]
    [InlineData("// TO" + "DO: later", "TO" + "DO")]
    [InlineData("Thread.Sl" + "eep(100);", "Sl" + "eep")]
    [InlineData("throw new NotImplementedEx" + "ception();", "NotImplementedEx" + "ception")]
    [InlineData("[Fact(Sk" + "ip = \"slow\")]", "Sk" + "ip")]
    [InlineData("Assert.True(tr" + "ue);", "Assert.True(tr" + "ue")]
    [InlineData("    // var x = 1" + ";", "// var x")]
    public void Broken__what_has_no_place_in_a_source_is_noticed(string line, string told) =>
        Assert.Contains(told, Assert.Single(Tidiness.Breaches("a.cs", line)), StringComparison.Ordinal);

    [Fact]
    public void Broken__a_long_file_and_a_long_line_are_noticed()
    {
        var text = string.Concat(Enumerable.Repeat("\n", 250)) + new string('a', 121);

        Assert.Equal(
            ["a.cs has 251 lines; split it by concept", "a.cs(251) has 121 columns"],
            Tidiness.Breaches("a.cs", text));
    }

    [Fact]
    public void The_top_of_the_repository_is_closed() =>
        House.Holds(Tidiness.Strangers(Directory.EnumerateFileSystemEntries(House.Root).Select(Path.GetFileName)!));

    [Fact]
    public void Broken__a_stranger_at_the_top_is_noticed() =>
        Assert.Equal(["docs"], Tidiness.Strangers(["src", "README.md", "docs", "smartcoop.db-wal"]));
}
