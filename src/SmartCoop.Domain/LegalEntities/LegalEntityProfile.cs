using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.LegalEntities;

/// <summary>What a legal entity is, as its statutes and its bank say.</summary>
public sealed record LegalEntityProfile
{
    /// <summary>The registered name, as on documents.</summary>
    public required string Name { get; init; }

    /// <summary>The country of the seat, whose VAT rates and holidays hold.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The currency of its books and documents.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The bank account on its documents.</summary>
    public required Iban Iban { get; init; }

    /// <summary>The bank of that account.</summary>
    public Bic? Bic { get; init; }

    /// <summary>The address of the seat.</summary>
    public required PostalAddress Address { get; init; }

    /// <summary>Where clients write to.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>The Belgian enterprise number.</summary>
    public EnterpriseNumber? EnterpriseNumber { get; init; }

    /// <summary>The VAT number.</summary>
    public VatNumber? VatNumber { get; init; }

    /// <summary>The time zone of its calendar, as in the IANA database: <c>Europe/Brussels</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>How long clients may wait before paying when nothing else was agreed, in calendar days.</summary>
    public int PaymentTermDays { get; init; } = LegalEntity.UsualPaymentTermDays;

    /// <summary>The price of one share.</summary>
    public required Money ShareNominal { get; init; }
}
