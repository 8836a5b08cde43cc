using System.Runtime.CompilerServices;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests;

public sealed class ReadmeTests
{
    /// <remarks>What stands between the two marks is the example on the page, letter for letter.</remarks>
    [Fact]
    public void Given_the_example_of_the_package_when_run_then_it_says_what_the_unit_keeps()
    {
        var Console = new StringWriter();

        // The example begins.
        static Money Euros(decimal amount) => Money.Of(amount, Currency.Eur);

        IOnDocumentScheme scheme = new Brackets(
            [new Bracket(Euros(40_000), Rate.FromPercent(11)), new Bracket(Euros(80_000), Rate.FromPercent(10))],
            above: Rate.FromPercent(9));

        var turnover = Euros(0);
        foreach (var net in new[] { Euros(30_000), Euros(50_000), Euros(10_000) })
        {
            var contribution = scheme.OnDocument(net, before: turnover);
            turnover += net;
            Console.WriteLine($"of {net} the unit keeps {net - contribution}");
        }

        // The example ends.
        Assert.Equal(
            """
            of 30000.00 EUR the unit keeps 26700.00 EUR
            of 50000.00 EUR the unit keeps 44900.00 EUR
            of 10000.00 EUR the unit keeps 9100.00 EUR

            """.ReplaceLineEndings(),
            Console.ToString());
    }

    [Fact]
    public void Given_the_page_of_the_package_when_compared_then_its_example_is_the_one_that_was_run()
    {
        var source = File.ReadAllText(ThisFile());
        var readme = File.ReadAllText(Path.Combine(ThisFile(), "../../../src/SmartCoop.Domain/README.md"));

        var run = Between(source, "// The example begins.", "// The example ends.").Replace("\n        ", "\n");

        Assert.Equal(run.Trim(), Between(readme, "```csharp", "```").Trim());
    }

    private static string Between(string text, string begin, string end)
    {
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
