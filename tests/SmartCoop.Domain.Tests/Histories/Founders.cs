using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>Who is there before the history begins.</summary>
internal static class Founders
{
    private static readonly DateTimeOffset Moment = new(2025, 1, 1, 9, 0, 0, TimeSpan.Zero);

    public static LegalEntity Belgian() => Entity("BE", "BE68539007547034", "Europe/Brussels");

    public static LegalEntity Austrian() => Entity("AT", "AT611904300234573201", "Europe/Vienna");

    /// <summary>A Belgian and an Austrian business, a Swiss one, and a Belgian person.</summary>
    public static IReadOnlyList<Client> Clients() =>
    [
        Client(ClientKind.Company, "BE", VatNumber.Parse("BE0403019261")),
        Client(ClientKind.Company, "AT", VatNumber.Parse("ATU13585627")),
        Client(ClientKind.Company, "CH", vatNumber: null),
        Client(ClientKind.PrivatePerson, "BE", vatNumber: null),
    ];

    public static InvoiceParties PartiesOf(LegalEntity entity, Client client) => new(
        new InvoiceParty(entity.Name, entity.Address, entity.EnterpriseNumber, entity.VatNumber),
        new InvoiceParty(client.Name, client.Address, client.EnterpriseNumber, client.VatNumber),
        entity.Iban,
        entity.Bic,
        client.Language);

    private static LegalEntity Entity(string country, string iban, string timeZone) => LegalEntity.Register(
        Id.New<LegalEntity>(Moment),
        new LegalEntityProfile
        {
            Name = $"Cooperative {country}",
            Country = CountryCode.Parse(country),
            Currency = Currency.Eur,
            Iban = Iban.Parse(iban),
            Address = AddressIn(country),
            TimeZone = timeZone,
            PaymentTermDays = 30,
            ShareNominal = Money.Of(30m, Currency.Eur),
        },
        isDefault: country is "BE").Value;

    private static Client Client(ClientKind kind, string country, VatNumber? vatNumber) => Domain.Clients.Client
        .Register(
            Id.New<Client>(Moment),
            new ClientProfile
            {
                Kind = kind,
                Name = $"Client {country}",
                Country = CountryCode.Parse(country),
                VatStatus = vatNumber is null ? VatStatus.NotRegistered : VatStatus.Registered,
                VatNumber = vatNumber,
                Address = AddressIn(country),
                Language = Language.French,
            },
            new DateOnly(2025, 1, 1))
        .Value;

    private static PostalAddress AddressIn(string country) =>
        PostalAddress.Read("Street 1", "1000", "City", CountryCode.Parse(country)).Value;
}
