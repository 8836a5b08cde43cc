using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Invoices;

/// <summary>The place of an issued document in its series: <c>F-2026-000042</c>.</summary>
/// <remarks>
/// A series of an entity has no gaps within a year and no number is used twice.
/// Source: Directive 2006/112/EC (VAT), article 226, point 2.
/// </remarks>
public sealed record InvoiceNumber : IReadable<InvoiceNumber>
{
    /// <summary>The series of invoices.</summary>
    public const string Invoices = "F";

    /// <summary>The series of credit notes.</summary>
    public const string CreditNotes = "NC";

    private const int MostPerYear = 9_999_999;
    private const string Kind = "document number";

    /// <summary>A place in a series.</summary>
    /// <param name="series">One to four capitals.</param>
    /// <param name="year">The calendar year of the series.</param>
    /// <param name="sequence">The place within the year, from 1.</param>
    /// <exception cref="ArgumentException">The series is no series, the year or the place is out of bounds.</exception>
    public InvoiceNumber(string series, int year, int sequence)
    {
        if (series.Length is < 1 or > 4 || !series.All(char.IsAsciiLetterUpper))
            throw new ArgumentException("A series is one to four capitals.", nameof(series));

        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, MostPerYear);

        (Series, Year, Sequence) = (series, year, sequence);
    }

    /// <summary>The series, one to four capitals.</summary>
    public string Series { get; }

    /// <summary>The calendar year of the series.</summary>
    public int Year { get; }

    /// <summary>The place within the year, from 1.</summary>
    public int Sequence { get; }

    /// <summary>Reads <c>F-2026-000042</c>.</summary>
    public static Result<InvoiceNumber> Read(string? text)
    {
        const NumberStyles Digits = NumberStyles.None;
        if ((text ?? "").Split('-') is [var series, { Length: 4 } year, { Length: >= 6 } sequence]
            && series.Length is >= 1 and <= 4
            && series.All(char.IsAsciiLetterUpper)
            && int.TryParse(year, Digits, CultureInfo.InvariantCulture, out var y) && y >= 1900
            && int.TryParse(sequence, Digits, CultureInfo.InvariantCulture, out var s) && s is >= 1 and <= MostPerYear)
            return new InvoiceNumber(series, y, s);

        return new InvalidValue(Kind, text ?? "", "it must be written like F-2026-000042");
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException">The text is no document number.</exception>
    public static InvoiceNumber Parse(string s, IFormatProvider? provider = null) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out InvoiceNumber result) => Read(s).TryGet(out result);

    /// <summary>
    /// The communication a client pays with: a leading 1, the year in two digits, the place in seven.
    /// </summary>
    /// <remarks>It is unique for a hundred years among the invoices of one series of one entity.</remarks>
    public StructuredCommunication ToCommunication() =>
        StructuredCommunication.FromNumber(1_000_000_000L + (Year % 100 * 10_000_000L) + Sequence);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Series}-{Year:0000}-{Sequence:000000}");
}
