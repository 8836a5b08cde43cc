// The year of one unit of Astrolabe, a cooperative of Rennes, which takes 11 % of the first 40,000 EUR of a year,
// 10 % up to 80,000 EUR and 9 % above (git.astrolabe.coop/AstrolabeCAE/DocumentsPublics, commit c643dcb).
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Monetary;

IOnDocumentScheme astrolabe = new Brackets(
    [new Bracket(Euros(40_000), Rate.FromPercent(11)), new Bracket(Euros(80_000), Rate.FromPercent(10))],
    above: Rate.FromPercent(9));

(string Document, decimal Net)[] year =
    [("F-1", 24_500), ("F-2", 31_000.55m), ("F-3", 29_499.45m), ("credit of F-1", -4_500), ("F-4", 9_500)];

var (turnover, contributions) = (Euros(0), Euros(0));
foreach (var (document, net) in year)
{
    var contribution = astrolabe.OnDocument(Euros(net), before: turnover);
    (turnover, contributions) = (turnover + Euros(net), contributions + contribution);
    Console.WriteLine($"{document}: {Euros(net)}, contribution {contribution}, budget {Euros(net) - contribution}");
}

Console.WriteLine($"The year: {turnover}, contribution {contributions}, budget {turnover - contributions}");

static Money Euros(decimal amount) => Money.Of(amount, Currency.Eur);
