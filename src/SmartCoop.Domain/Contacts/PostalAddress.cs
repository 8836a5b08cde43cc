namespace SmartCoop.Domain.Contacts;

/// <summary>Where a letter or an invoice is sent.</summary>
public sealed record PostalAddress
{
    private const int LongestLine = 200;

    private PostalAddress(string street, string postalCode, string city, CountryCode country) =>
        (Street, PostalCode, City, Country) = (street, postalCode, city, country);

    /// <summary>The street, the number and the box.</summary>
    public string Street { get; }

    /// <summary>The postal code; empty only where the country has none.</summary>
    public string PostalCode { get; }

    /// <summary>The town.</summary>
    public string City { get; }

    /// <summary>The country.</summary>
    public CountryCode Country { get; }

    /// <summary>Reads an address; every part that is wanting or unfit is refused, each by its name.</summary>
    /// <param name="street">The street, the number and the box.</param>
    /// <param name="postalCode">The postal code; may only be empty for a country without postal codes.</param>
    /// <param name="city">The town.</param>
    /// <param name="country">The country.</param>
    public static Result<PostalAddress> Read(string? street, string? postalCode, string? city, CountryCode country)
    {
        var address = new PostalAddress(Trim(street), Trim(postalCode), Trim(city), country);

        List<DomainError> refusals =
        [
            .. RefusalsOf("street", address.Street, mayBeEmpty: false),
            .. RefusalsOf("postal code", address.PostalCode, PostalCodes.AreUnknownIn(country)),
            .. RefusalsOf("city", address.City, mayBeEmpty: false),
        ];
        return refusals.Count is 0 ? address : refusals;
    }

    /// <summary>The address on one line: <c>Rue Émile Féron 70, 1060 Bruxelles, BE</c>.</summary>
    public override string ToString() => $"{Street}, {$"{PostalCode} {City}".Trim()}, {Country}";

    private static string Trim(string? text) => (text ?? "").Trim();

    private static IEnumerable<DomainError> RefusalsOf(string part, string text, bool mayBeEmpty)
    {
        if (text.Length is 0 && !mayBeEmpty) yield return new InvalidValue(part, text, "it must not be empty");
        if (text.Length > LongestLine)
            yield return new InvalidValue(part, text, $"it is longer than {LongestLine} characters");
        if (text.Any(char.IsControl)) yield return new InvalidValue(part, text, "it must be a single line of text");
    }
}
