using System.Globalization;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>How numbers and days are written on paper; the host itself knows no culture.</summary>
/// <param name="Day">The format of a day.</param>
/// <param name="Decimals">The mark before the decimals.</param>
/// <param name="Thousands">The mark between thousands; a space never breaks.</param>
/// <param name="Money">How a number, {0}, and a currency, {1}, stand together.</param>
internal sealed record PaperFormat(string Day, string Decimals, string Thousands, string Money)
{
    private const string HardSpace = "\u00a0";

    public static PaperFormat French { get; } = new("dd'/'MM'/'yyyy", ",", HardSpace, $"{{0}}{HardSpace}{{1}}");

    public static PaperFormat Dutch { get; } = new("dd'/'MM'/'yyyy", ",", ".", $"{{1}}{HardSpace}{{0}}");

    public static PaperFormat English { get; } =
        new($"d{HardSpace}MMMM{HardSpace}yyyy", ".", ",", $"{{1}}{HardSpace}{{0}}");

    public static PaperFormat German { get; } = new("dd.MM.yyyy", ",", ".", $"{{0}}{HardSpace}{{1}}");

    private NumberFormatInfo Numbers => new()
    {
        NumberDecimalSeparator = Decimals,
        NumberGroupSeparator = Thousands,
        NegativeSign = "−",
    };

    /// <summary>In groups of four, as ISO 13616 has it on paper.</summary>
    public static string Iban(Iban iban) =>
        string.Join(HardSpace, iban.Value.Chunk(4).Select(group => new string(group)));

    public string Date(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>The amount without its currency, as in a column whose heading names it.</summary>
    public string Amount(Money amount) => amount.Amount.ToString($"N{amount.Currency.Decimals}", Numbers);

    public string AmountWithCurrency(Money amount)
    {
        var currency = amount.Currency == Currency.Eur ? "€" : amount.Currency.Code;
        return string.Format(CultureInfo.InvariantCulture, Money, Amount(amount), currency);
    }

    public string Quantity(Quantity quantity) => quantity.Amount.ToString("#,0.###", Numbers);

    public string Rate(Rate rate) => $"{rate.Percent.ToString("0.####", Numbers)}{HardSpace}%";
}
