using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Contributions;

/// <summary>
/// The terms of a contribution scheme as one line of text, as a decision of the cooperative writes them.
/// </summary>
/// <remarks>
/// The four forms: <c>6.5 % of each document</c>; <c>11 % up to 40000.00 EUR; 10 % up to 80000.00 EUR; 9 % above</c>;
/// <c>12 % of margin; at least 40.00 EUR a month; at most 8400.00 EUR a year</c>;
/// <c>30.00 EUR a month; 13.5 % of margin</c>.
/// </remarks>
public sealed record ContributionTerms : IReadable<ContributionTerms>
{
    private const int LongestText = 1_000;
    private const string Kind = "contribution scheme";
    private const string OfDocument = " of each document";
    private const string UpTo = " up to ";
    private const string Above = " above";
    private const string OfMargin = " of margin";
    private const string AtLeast = "at least ";
    private const string AtMost = "at most ";
    private const string Monthly = " a month";
    private const string Yearly = " a year";

    private ContributionTerms(IContributionScheme scheme) => (Scheme, Value) = (scheme, Format(scheme));

    /// <summary>The scheme the terms describe.</summary>
    public IContributionScheme Scheme { get; }

    /// <summary>The terms as text.</summary>
    public string Value { get; }

    /// <summary>The terms of one of the schemes of the library.</summary>
    /// <exception cref="ArgumentException">The scheme is another cooperative's own: it has no text form.</exception>
    public static ContributionTerms Of(IContributionScheme scheme) => new(scheme);

    /// <summary>Reads the terms back; the refusal is an <see cref="InvalidValue"/>.</summary>
    public static Result<ContributionTerms> Read(string? text)
    {
        if (text?.Length > LongestText) return new InvalidValue(Kind, text[..50], $"it is longer than {LongestText}");

        try
        {
            var parts = (text ?? "").Split(';', StringSplitOptions.TrimEntries);
            return Known(parts) is { } scheme
                ? new ContributionTerms(scheme)
                : new InvalidValue(Kind, text ?? "", "it has none of the four forms, such as '6.5 % of each document'");
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return new InvalidValue(Kind, text ?? "", exception.Message.TrimEnd('.'));
        }
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException">The text has none of the forms.</exception>
    public static ContributionTerms Parse(string s, IFormatProvider? provider = null) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out ContributionTerms result) => Read(s).TryGet(out result);

    /// <inheritdoc/>
    public bool Equals(ContributionTerms? other) => other?.Value == Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The terms as text.</summary>
    public override string ToString() => Value;

    private static string Format(IContributionScheme scheme) => scheme switch
    {
        FlatRate flat => $"{flat.Rate}{OfDocument}",
        Brackets brackets => string.Join("; ", brackets.Slices
            .Select(slice => $"{slice.Rate}{UpTo}{slice.UpTo}")
            .Append($"{brackets.Above}{Above}")),
        GrossMargin margin => $"{margin.Rate}{OfMargin}; {AtLeast}{margin.FloorPerMonth}{Monthly}; "
            + $"{AtMost}{margin.CapPerYear}{Yearly}",
        FixedPlusPercentage fixedPlus => $"{fixedPlus.FixedPerMonth}{Monthly}; {fixedPlus.Rate}{OfMargin}",
        _ => throw new ArgumentException($"{scheme.GetType()} has no text form.", nameof(scheme)),
    };

    private static IContributionScheme? Known(string[] parts) => parts switch
    {
        [var flat] when flat.EndsWith(OfDocument, StringComparison.Ordinal) => new FlatRate(RateOf(flat, OfDocument)),
        [.. var slices, var above] when slices.Length > 0 && above.EndsWith(Above, StringComparison.Ordinal) =>
            new Brackets([.. slices.Select(SliceOf)], RateOf(above, Above)),
        [var rate, var floor, var cap] when rate.EndsWith(OfMargin, StringComparison.Ordinal) => new GrossMargin(
            RateOf(rate, OfMargin), AmountOf(floor, AtLeast, Monthly), AmountOf(cap, AtMost, Yearly)),
        [var amount, var rate] when rate.EndsWith(OfMargin, StringComparison.Ordinal) =>
            new FixedPlusPercentage(AmountOf(amount, "", Monthly), RateOf(rate, OfMargin)),
        _ => null,
    };

    private static Bracket SliceOf(string part) =>
        part.Split(UpTo) is [var rate, var end]
            ? new Bracket(AmountOf(end, "", ""), Rate.Parse(rate))
            : throw new FormatException($"'{part}' is no slice, such as '11 %{UpTo}40000.00 EUR'.");

    private static Rate RateOf(string part, string ending) => Rate.Parse(part[..^ending.Length]);

    private static Money AmountOf(string part, string beginning, string ending)
    {
        var isWhole = part.StartsWith(beginning, StringComparison.Ordinal)
            && part.EndsWith(ending, StringComparison.Ordinal);
        var words = isWhole ? part[beginning.Length..^ending.Length].Split(' ') : [];
        if (words is not [var digits, var code]
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            throw new FormatException($"'{part}' is not an amount, such as '{beginning}40.00 EUR{ending}'.");

        return Money.Of(amount, Currency.Parse(code));
    }
}
