using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Clients;

/// <summary>What must agree in what is known of a client.</summary>
internal static class ClientRules
{
    /// <summary>Every reason why the profile cannot be that of a client.</summary>
    public static List<DomainError> Refusals(ClientProfile profile, DateOnly today)
    {
        List<DomainError> refusals = [.. RequiredText.Read("name of a client", profile.Name).Refusals];
        if (profile.Kind is ClientKind.PrivatePerson && SpeaksOfBusiness(profile))
            refusals.Add(new PrivatePersonHasNoVat());
        else if (AboutVatNumber(profile, today) is { } refusal)
            refusals.Add(refusal);

        return refusals;
    }

    private static bool SpeaksOfBusiness(ClientProfile profile) =>
        profile.EnterpriseNumber is not null
        || profile.VatNumber is not null
        || profile.VatStatus is not VatStatus.NotRegistered;

    private static DomainError? AboutVatNumber(ClientProfile profile, DateOnly today) => profile switch
    {
        { VatStatus: VatStatus.Registered, VatNumber: null } when profile.Country.IsEuMember(today) =>
            new VatNumberMissing(profile.Country),
        { VatStatus: VatStatus.NotRegistered, VatNumber: { } number } => new VatNumberWithoutRegistration(number),
        { EnterpriseNumber: { } enterprise, VatNumber: { } number } when IsOfAnother(enterprise, number) =>
            new VatNumberOfAnotherEnterprise(enterprise, number),
        _ => null,
    };

    private static bool IsOfAnother(EnterpriseNumber enterprise, VatNumber number) =>
        number.Country == CountryCode.Belgium && number != VatNumber.Of(enterprise);
}
