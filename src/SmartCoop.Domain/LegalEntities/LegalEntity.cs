using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.LegalEntities;

/// <summary>A legal person of the shared enterprise: it invoices, employs and keeps books of its own.</summary>
/// <remarks>
/// Every unit, invoice, account and rate belongs to one legal entity, and nothing crosses from one to another but where
/// a rule says so. One of them is the default: the one that is meant where none is named.
/// </remarks>
public sealed class LegalEntity : AggregateRoot<LegalEntity>
{
    /// <summary>How long a client may wait before paying when nothing else was agreed, in calendar days.</summary>
    /// <remarks>Source: Directive 2011/7/EU on late payment, article 3(3)(b)(i).</remarks>
    public const int UsualPaymentTermDays = 30;

    /// <summary>The longest term between businesses, in calendar days.</summary>
    /// <remarks>Source: Belgian law of 2 August 2002 on late payment, article 4, as amended in 2021.</remarks>
    public const int LongestPaymentTermDays = 60;

    // The address follows at once: the database cannot pass one to a constructor.
    private LegalEntity(Id<LegalEntity> id, string name, CountryCode country, Iban iban, string timeZone)
        : base(id) =>
        (Name, Country, Iban, TimeZone, Address) = (name, country, iban, timeZone, null!);

    /// <summary>The price of a share when the statutes say nothing else: 30.00 EUR (rule M1).</summary>
    public static Money UsualShareNominal { get; } = Money.Of(30m, Currency.Eur);

    /// <summary>The registered name, as on documents.</summary>
    public string Name { get; private set; }

    /// <summary>The country of the seat, whose VAT rates and holidays hold.</summary>
    public CountryCode Country { get; private set; }

    /// <summary>The currency of its books and documents.</summary>
    public Currency Currency { get; private set; }

    /// <summary>The bank account on its documents.</summary>
    public Iban Iban { get; private set; }

    /// <summary>The bank of that account.</summary>
    public Bic? Bic { get; private set; }

    /// <summary>The address of the seat.</summary>
    public PostalAddress Address { get; private set; }

    /// <summary>Where clients write to.</summary>
    public EmailAddress? Email { get; private set; }

    /// <summary>The Belgian enterprise number.</summary>
    public EnterpriseNumber? EnterpriseNumber { get; private set; }

    /// <summary>The VAT number.</summary>
    public VatNumber? VatNumber { get; private set; }

    /// <summary>The time zone of its calendar, as in the IANA database: <c>Europe/Brussels</c>.</summary>
    public string TimeZone { get; private set; }

    /// <summary>How long clients may wait before paying when nothing else was agreed, in calendar days.</summary>
    public int PaymentTermDays { get; private set; }

    /// <summary>The price of one share.</summary>
    public Money ShareNominal { get; private set; }

    /// <summary>Whether it is the one that is meant where none is named.</summary>
    public bool IsDefault { get; private set; }

    /// <summary>Lets a legal entity begin.</summary>
    /// <param name="id">The identifier of the legal entity.</param>
    /// <param name="profile">What its statutes and its bank say.</param>
    /// <param name="isDefault">Whether it is the one that is meant where none is named: the first one is.</param>
    public static Result<LegalEntity> Register(Id<LegalEntity> id, LegalEntityProfile profile, bool isDefault)
    {
        if (Refusals(profile) is { Count: > 0 } refusals) return refusals;

        var entity = new LegalEntity(id, profile.Name.Trim(), profile.Country, profile.Iban, profile.TimeZone)
        {
            Address = profile.Address,
            Currency = profile.Currency,
            Bic = profile.Bic,
            Email = profile.Email,
            EnterpriseNumber = profile.EnterpriseNumber,
            VatNumber = profile.VatNumber,
            PaymentTermDays = profile.PaymentTermDays,
            ShareNominal = profile.ShareNominal,
            IsDefault = isDefault,
        };

        entity.Record(new LegalEntityRegistered(id, entity.Name, entity.Country, entity.Currency, isDefault));
        return entity;
    }

    /// <summary>The day a moment falls on in the calendar of the legal entity.</summary>
    public DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(TimeZone)).DateTime);

    private static List<DomainError> Refusals(LegalEntityProfile profile)
    {
        List<DomainError> refusals = [.. RequiredText.Read("name of a legal entity", profile.Name).Refusals];
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(profile.TimeZone, out _))
            refusals.Add(new InvalidValue("time zone", profile.TimeZone, "the IANA database does not know it"));
        if (profile.PaymentTermDays is < 0 or > LongestPaymentTermDays)
            refusals.Add(new PaymentTermOutOfBounds(profile.PaymentTermDays, LongestPaymentTermDays));
        if (!profile.ShareNominal.IsPositive || profile.ShareNominal.Currency != profile.Currency)
            refusals.Add(new ShareNominalNotUsable(profile.ShareNominal, profile.Currency));
        if (profile is { EnterpriseNumber: { } enterprise, VatNumber: { } vat }
            && vat.Country == CountryCode.Belgium
            && vat != VatNumber.Of(enterprise))
            refusals.Add(new EntityVatNumberDiffers(enterprise, vat));

        return refusals;
    }
}
