using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Tests.Clients;

public sealed class ClientTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly Id<Client> Id = Domain.Id.New<Client>(DateTimeOffset.UnixEpoch);
    private static readonly EnterpriseNumber Opera = EnterpriseNumber.Parse("0202.239.951");

    private static readonly ClientProfile Company = new()
    {
        Kind = ClientKind.Company,
        Name = "Opéra Royal",
        Country = CountryCode.Belgium,
        VatStatus = VatStatus.Registered,
        EnterpriseNumber = Opera,
        VatNumber = VatNumber.Of(Opera),
        Email = EmailAddress.Parse("compta@opera.example"),
        Address = PostalAddress.Read("Place 1", "4000", "Liège", CountryCode.Belgium).Value,
        PeppolId = PeppolId.Of(Opera),
        Language = Language.French,
    };

    private static readonly ClientProfile Person = Company with
    {
        Kind = ClientKind.PrivatePerson,
        VatStatus = VatStatus.NotRegistered,
        EnterpriseNumber = null,
        VatNumber = null,
        PeppolId = null,
    };

    [Fact]
    public void Given_a_company_when_registered_then_all_that_is_known_is_kept_and_the_fact_names_nobody()
    {
        var client = Register(Company).Value;

        Assert.Equal(Company, Known(client));
        Assert.Equal(
            [new ClientRegistered(Id, ClientKind.Company, CountryCode.Belgium, VatStatus.Registered)], client.Events);
    }

    [Fact]
    public void Given_a_private_person_with_a_number_of_a_business_when_registered_then_it_is_refused()
    {
        Assert.Null(Register(Person).Refusal);
        Assert.Equal(new PrivatePersonHasNoVat(), Register(Person with { EnterpriseNumber = Opera }).Refusal);
        Assert.Equal(new PrivatePersonHasNoVat(), Register(Person with { VatNumber = Company.VatNumber }).Refusal);
        Assert.Equal(new PrivatePersonHasNoVat(), Register(Person with { VatStatus = VatStatus.Exempt }).Refusal);
    }

    [Fact]
    public void Given_a_registered_business_of_the_union_without_vat_number_when_registered_then_it_is_refused() =>
        Assert.Equal(
            new VatNumberMissing(CountryCode.Parse("FR")),
            Register(Company with { Country = CountryCode.Parse("FR"), VatNumber = null }).Refusal);

    [Fact]
    public void Given_a_business_outside_the_union_without_vat_number_when_registered_then_it_is_allowed() =>
        Assert.Null(Register(Company with { Country = CountryCode.Parse("CH"), VatNumber = null }).Refusal);

    [Fact]
    public void Given_an_exempt_association_with_a_number_when_registered_then_it_is_allowed() =>
        Assert.Null(Register(Company with { VatStatus = VatStatus.Exempt }).Refusal);

    [Fact]
    public void Given_a_vat_number_without_registration_when_registered_then_it_is_refused() =>
        Assert.Equal(
            new VatNumberWithoutRegistration(Company.VatNumber!),
            Register(Company with { VatStatus = VatStatus.NotRegistered }).Refusal);

    [Fact]
    public void Given_the_vat_number_of_another_enterprise_when_registered_then_it_is_refused()
    {
        var other = VatNumber.Parse("BE0200004397");

        Assert.Equal(
            new VatNumberOfAnotherEnterprise(Opera, other), Register(Company with { VatNumber = other }).Refusal);
    }

    [Fact]
    public void Given_several_faults_when_registered_then_all_are_told_at_once() =>
        Assert.Equal(
            [new InvalidValue("name of a client", "", "it must not be empty"), new PrivatePersonHasNoVat()],
            Register(Person with { Name = " ", EnterpriseNumber = Opera }).Refusals);

    [Fact]
    public void Given_a_client_when_changed_then_the_new_profile_is_all_that_is_known()
    {
        var client = Registered();

        var changed = client.Change(Person, client.Version, Today).Value;

        Assert.Equal(Person, Known(client));
        Assert.Equal(
            new ClientChanged(Id, ClientKind.PrivatePerson, CountryCode.Belgium, VatStatus.NotRegistered), changed);
    }

    [Fact]
    public void Given_a_client_when_changed_into_what_cannot_be_then_it_is_refused_and_nothing_changed()
    {
        var client = Registered();

        var refusal = client.Change(Company with { Name = "Opera", VatNumber = null }, client.Version, Today).Refusal;

        Assert.Equal(new VatNumberMissing(CountryCode.Belgium), refusal);
        Assert.Equal(Company, Known(client));
        Assert.Empty(client.Events);
    }

    [Fact]
    public void Given_a_client_somebody_changed_when_changed_upon_what_was_before_then_nothing_is_overwritten()
    {
        var client = Registered();

        var refusal = client.Change(Person, client.Version - 1, Today).Refusal;

        Assert.Equal(new ClientChangedMeanwhile(Id, client.Version - 1, client.Version), refusal);
        Assert.Equal(Company, Known(client));
        Assert.Empty(client.Events);
    }

    [Theory]
    [InlineData(" Opéra Royal ", "OPERA ROYAL")]
    [InlineData("Œuvre de Noël", "OEUVRE DE NOEL")]
    [InlineData("Łódź & Cie", "LODZ & CIE")]
    public void Given_a_name_then_it_is_searched_in_capitals_without_accents(string name, string searched) =>
        Assert.Equal(searched, Register(Company with { Name = name }).Value.SearchName);

    private static Result<Client> Register(ClientProfile profile) => Client.Register(Id, profile, Today);

    private static Client Registered()
    {
        var client = Register(Company).Value;
        client.ClearEvents();
        return client;
    }

    private static ClientProfile Known(Client client) => new()
    {
        Kind = client.Kind,
        Name = client.Name,
        Country = client.Country,
        VatStatus = client.VatStatus,
        EnterpriseNumber = client.EnterpriseNumber,
        VatNumber = client.VatNumber,
        Email = client.Email,
        Address = client.Address,
        PeppolId = client.PeppolId,
        Language = client.Language,
    };
}
