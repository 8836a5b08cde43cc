using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.LegalEntities;

/// <summary>A legal person of the shared enterprise: it invoices, employs and keeps books of its own.</summary>
public sealed record LegalEntityView
{
    /// <summary>Identifies the legal entity.</summary>
    public required Id<LegalEntity> Id { get; init; }

    /// <summary>The registered name, as on documents.</summary>
    public required string Name { get; init; }

    /// <summary>The country of the seat, whose VAT rates and holidays hold.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The currency of its books and documents.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The bank account on its documents.</summary>
    public required Iban Iban { get; init; }

    /// <summary>The bank of that account.</summary>
    public required Bic? Bic { get; init; }

    /// <summary>The address of the seat.</summary>
    public required PostalAddress Address { get; init; }

    /// <summary>Where clients write to.</summary>
    public required EmailAddress? Email { get; init; }

    /// <summary>The Belgian enterprise number.</summary>
    public required EnterpriseNumber? EnterpriseNumber { get; init; }

    /// <summary>The VAT number.</summary>
    public required VatNumber? VatNumber { get; init; }

    /// <summary>The time zone of its calendar, as in the IANA database.</summary>
    public required string TimeZone { get; init; }

    /// <summary>How long clients may wait before paying when nothing else was agreed, in calendar days.</summary>
    public required int PaymentTermDays { get; init; }

    /// <summary>The price of one share.</summary>
    public required Money ShareNominal { get; init; }

    /// <summary>Whether it is the one that is meant where none is named.</summary>
    public required bool IsDefault { get; init; }

    internal static Expression<Func<LegalEntity, LegalEntityView>> Of { get; } = entity => new LegalEntityView
    {
        Id = entity.Id,
        Name = entity.Name,
        Country = entity.Country,
        Currency = entity.Currency,
        Iban = entity.Iban,
        Bic = entity.Bic,
        Address = entity.Address,
        Email = entity.Email,
        EnterpriseNumber = entity.EnterpriseNumber,
        VatNumber = entity.VatNumber,
        TimeZone = entity.TimeZone,
        PaymentTermDays = entity.PaymentTermDays,
        ShareNominal = entity.ShareNominal,
        IsDefault = entity.IsDefault,
    };
}
