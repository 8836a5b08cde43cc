using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace SmartCoop.Architecture.Tests;

/// <summary>The library as others get it: packed, restored from a folder, run.</summary>
public sealed class PackageTests(PackageTests.Packing packing) : IClassFixture<PackageTests.Packing>
{
    private const string Source = "tests/SmartCoop.PackageConsumer/";

    private const string Year =
        """
        F-1: 24500.00 EUR, contribution 2695.00 EUR, budget 21805.00 EUR
        F-2: 31000.55 EUR, contribution 3255.06 EUR, budget 27745.49 EUR
        F-3: 29499.45 EUR, contribution 2899.94 EUR, budget 26599.51 EUR
        credit of F-1: -4500.00 EUR, contribution -405.00 EUR, budget -4095.00 EUR
        F-4: 9500.00 EUR, contribution 855.00 EUR, budget 8645.00 EUR
        The year: 90000.00 EUR, contribution 9300.00 EUR, budget 80700.00 EUR

        """;

    [Fact]
    public void Given_the_package_when_opened_then_it_depends_on_nothing_and_explains_itself()
    {
        var specification = XDocument.Parse(packing.Text("SmartCoop.Domain.nuspec")).Descendants().ToList();

        Assert.DoesNotContain(specification, element => element.Name.LocalName is "dependency");
        Assert.Equal("README.md", specification.Single(element => element.Name.LocalName is "readme").Value);
        Assert.Equal("MIT", specification.Single(element => element.Name.LocalName is "license").Value);
        Assert.Equal(House.Read("src/SmartCoop.Domain/README.md"), packing.Text("README.md"));
        Assert.Equal(House.Read("src/SmartCoop.Domain/CHANGELOG.md"), packing.Text("CHANGELOG.md"));
    }

    [Fact]
    public void Given_the_package_when_opened_then_every_public_type_has_its_documentation()
    {
        var documented = XDocument.Parse(packing.Text("lib/net10.0/SmartCoop.Domain.xml"))
            .Descendants("member").Where(member => member.Element("summary") is not null)
            .Select(member => member.Attribute("name")!.Value).ToHashSet();

        House.Holds(House.Domain.GetExportedTypes()
            .Select(type => $"T:{type.FullName!.Replace('+', '.')}")
            .Where(name => !documented.Contains(name)));
    }

    [Fact]
    public void Given_the_symbols_when_opened_then_they_are_there() =>
        Assert.Contains("lib/net10.0/SmartCoop.Domain.pdb", packing.SymbolEntries);

    [Fact]
    public void Given_the_library_when_packed_twice_then_it_is_the_same_to_the_byte() =>
        Assert.Equal(packing.FirstHash, packing.SecondHash);

    [Fact]
    public async Task Given_another_cooperative_when_it_restores_the_package_then_its_own_scheme_runs_to_the_cent()
    {
        var said = await Terminal.RunAsync("dotnet run", packing.Consumer);

        Assert.Equal(Year.ReplaceLineEndings(), said);
        Assert.DoesNotContain("ProjectReference", House.Read($"{Source}SmartCoop.PackageConsumer.csproj"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("PackageConsumer", House.Read("SmartCoop.sln"), StringComparison.Ordinal);
    }

    /// <summary>Packs the library twice, from nothing, and sets another cooperative up beside it.</summary>
    public sealed class Packing : IAsyncLifetime
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("smartcoop-package-").FullName;

        public string Consumer => Path.Combine(_folder, "consumer");

        public string FirstHash { get; private set; } = "";

        public string SecondHash { get; private set; } = "";

        public IReadOnlyList<string> SymbolEntries { get; private set; } = [];

        private string Packed => Path.Combine(Consumer, "obj", "packed");

        public async Task InitializeAsync()
        {
            FirstHash = await PackAsync(Path.Combine(_folder, "first"));
            SecondHash = await PackAsync(Packed);
            using var symbols = Opened("*.snupkg");
            SymbolEntries = [.. symbols.Entries.Select(entry => entry.FullName)];

            foreach (var file in House.Files("").Where(path => path.StartsWith(Source, StringComparison.Ordinal)))
                File.Copy(Path.Combine(House.Root, file), Path.Combine(Consumer, Path.GetFileName(file)));
        }

        public Task DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return Task.CompletedTask;
        }

        /// <summary>A text of the package.</summary>
        public string Text(string entry)
        {
            using var package = Opened("*.nupkg");
            using var reader = new StreamReader(package.GetEntry(entry)!.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }

        private ZipArchive Opened(string pattern) =>
            ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Packed, pattern)));

        /// <summary>Packs from nothing: what an earlier build left cannot make two packages alike.</summary>
        private async Task<string> PackAsync(string into)
        {
            var artifacts = Path.Combine(_folder, "artifacts");
            await Terminal.RunAsync(
                $"dotnet pack src/SmartCoop.Domain --artifacts-path '{artifacts}' --output '{into}'", House.Root);
            Directory.Delete(artifacts, recursive: true);

            using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(into, "*.nupkg")));
            await using var library = await package.GetEntry("lib/net10.0/SmartCoop.Domain.dll")!.OpenAsync();
            return Convert.ToHexString(await SHA256.HashDataAsync(library));
        }
    }
}
