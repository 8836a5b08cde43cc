using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Contacts;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.LegalEntities;

/// <summary>Lets a legal entity of the shared enterprise begin; the first one is the default.</summary>
/// <param name="Name">The registered name, as on documents.</param>
/// <param name="Country">The country of the seat, whose VAT rates and holidays hold.</param>
/// <param name="Currency">The currency of its books and documents.</param>
/// <param name="Iban">The bank account on its documents.</param>
/// <param name="Address">The address of the seat.</param>
/// <param name="TimeZone">The time zone of its calendar, as in the IANA database: `Europe/Brussels`.</param>
/// <param name="EnterpriseNumber">The Belgian enterprise number.</param>
/// <param name="VatNumber">The VAT number.</param>
/// <param name="Bic">The bank of the account.</param>
/// <param name="Email">Where clients write to.</param>
/// <param name="PaymentTermDays">How long clients may wait when nothing else was agreed, in calendar days.</param>
/// <param name="ShareNominal">The price of one share; 30.00 EUR when left out.</param>
[AllowedTo(Role.Administrator)]
public sealed record RegisterLegalEntity(
    string Name,
    CountryCode Country,
    Currency Currency,
    Iban Iban,
    PostalAddressInput Address,
    string TimeZone,
    EnterpriseNumber? EnterpriseNumber = null,
    VatNumber? VatNumber = null,
    Bic? Bic = null,
    EmailAddress? Email = null,
    int PaymentTermDays = LegalEntity.UsualPaymentTermDays,
    Money? ShareNominal = null) : Command<Id<LegalEntity>>, ICreates;

internal sealed class RegisterLegalEntityHandler(ILegalEntityRepository entities, TimeProvider clock)
    : ICommandHandler<RegisterLegalEntity, Result<Id<LegalEntity>>>
{
    public async ValueTask<Result<Id<LegalEntity>>> Handle(
        RegisterLegalEntity command,
        CancellationToken cancellationToken)
    {
        if (command.Address.Read() is var address && address.Refusals is { Count: > 0 } unreadable)
            return Result<Id<LegalEntity>>.Refuse(unreadable);
        if (await KnownAlready(command.EnterpriseNumber, cancellationToken) is { } known) return known;

        var isFirst = await entities.FindDefaultAsync(cancellationToken) is null;
        var entity = LegalEntity.Register(
            Id.New<LegalEntity>(clock.GetUtcNow()), Profile(command, address.Value), isDefault: isFirst);
        if (entity.Refusals is { Count: > 0 } refusals) return Result<Id<LegalEntity>>.Refuse(refusals);

        entities.Add(entity.Value);
        return entity.Value.Id;
    }

    private async Task<DomainError?> KnownAlready(EnterpriseNumber? number, CancellationToken cancellationToken) =>
        number is not null && await entities.FindByEnterpriseNumberAsync(number, cancellationToken) is { } known
            ? new LegalEntityAlreadyKnown(known.Id, number)
            : null;

    private static LegalEntityProfile Profile(RegisterLegalEntity command, PostalAddress address) => new()
    {
        Name = command.Name,
        Country = command.Country,
        Currency = command.Currency,
        Iban = command.Iban,
        Bic = command.Bic,
        Address = address,
        Email = command.Email,
        EnterpriseNumber = command.EnterpriseNumber,
        VatNumber = command.VatNumber,
        TimeZone = command.TimeZone,
        PaymentTermDays = command.PaymentTermDays,
        ShareNominal = command.ShareNominal ?? LegalEntity.UsualShareNominal,
    };
}
