using CsCheck;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Tests.Generators;

/// <content>People and places.</content>
internal static partial class Any
{
    /// <summary>A country of ISO 3166-1.</summary>
    public static Gen<CountryCode> CountryCode { get; } = Gen.OneOfConst([.. Domain.Contacts.CountryCode.All]);

    /// <summary>A language the cooperative writes in.</summary>
    public static Gen<Language> Language { get; } = Gen.Enum<Language>();

    /// <summary>An e-mail address.</summary>
    public static Gen<EmailAddress> EmailAddress { get; } = Gen
        .Select(Gen.OneOfConst("ada", "Jean.Dupont", "o'hara+work", "a_b-c"), Gen.Int[0, 9_999], Host)
        .Select((name, number, host) => Domain.Contacts.EmailAddress.Parse($"{name}{number}@{host}"));

    /// <summary>A postal address.</summary>
    public static Gen<PostalAddress> PostalAddress { get; } = Gen
        .Select(Gen.OneOfConst("Rue Émile Féron", "Coupure Rechts", "C/ Major"), Gen.Int[1, 300], Gen.Int[1000, 9999])
        .Select(CountryCode, (line, country) => Domain.Contacts.PostalAddress
            .Read($"{line.Item1} {line.Item2}", $"{line.Item3}", "Bruxelles", country).Value);

    private static Gen<string> Host => Gen.OneOfConst("example.org", "mail.example.be", "xn--caf-dma.example");
}
