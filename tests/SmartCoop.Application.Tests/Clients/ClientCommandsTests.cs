using SmartCoop.Application.Clients;
using SmartCoop.Application.Clients.Csv;
using SmartCoop.Application.Contacts;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Tests.Clients;

public sealed class ClientCommandsTests
{
    private const string Header =
        "kind,name,country,vatStatus,street,postalCode,city,language,enterpriseNumber,vatNumber\n";

    private static readonly EnterpriseNumber Opera = EnterpriseNumber.Parse("0202.239.951");

    private static readonly ClientDetails Details = new(
        ClientKind.Company,
        "Opéra Royal",
        CountryCode.Belgium,
        VatStatus.Registered,
        new PostalAddressInput("Place 1", "4000", "Liège", CountryCode.Belgium),
        Language.French,
        Opera,
        VatNumber.Of(Opera));

    private readonly ClientsInMemory _clients = new();

    [Fact]
    public async Task Given_a_client_when_the_same_enterprise_is_registered_then_the_known_one_is_named()
    {
        var known = (await Register(Details)).Value;

        Assert.Equal(new ClientAlreadyKnown(known, Opera), (await Register(Details with { Name = "Opera" })).Refusal);
        Assert.Equal("Opéra Royal", Assert.Single(_clients.All).Name);
    }

    [Fact]
    public async Task Given_an_address_that_cannot_be_when_registered_then_it_is_refused()
    {
        var refusal = (await Register(Details with { Address = Details.Address with { City = "" } })).Refusal;

        Assert.Equal(new InvalidValue("city", "", "it must not be empty"), refusal);
        Assert.Empty(_clients.All);
    }

    [Fact]
    public async Task Given_two_clients_when_one_is_given_the_number_of_the_other_then_it_is_refused()
    {
        var known = (await Register(Details)).Value;
        var person = Details with
        {
            Kind = ClientKind.PrivatePerson,
            VatStatus = VatStatus.NotRegistered,
            EnterpriseNumber = null,
            VatNumber = null,
        };
        var other = (await Register(person)).Value;

        Assert.Equal(new ClientAlreadyKnown(known, Opera), (await Update(other, version: 0, Details)).Refusal);
        Assert.Equal(ClientKind.PrivatePerson, _clients.All[1].Kind);
    }

    [Fact]
    public async Task Given_a_client_when_updated_upon_an_older_version_then_nothing_is_overwritten()
    {
        var id = (await Register(Details)).Value;

        var refused = await Update(id, version: -1, Details with { Name = "Opera" });
        var allowed = await Update(id, version: 0, Details with { Name = "Opéra de Liège" });

        Assert.Equal(new ClientChangedMeanwhile(id, SeenVersion: -1, CurrentVersion: 0), refused.Refusal);
        Assert.Equal(id, allowed.Value);
        Assert.Equal("Opéra de Liège", Assert.Single(_clients.All).Name);
    }

    [Fact]
    public async Task Given_no_such_client_when_updated_then_it_is_refused()
    {
        var nobody = Id.New<Client>(DateTimeOffset.UnixEpoch);

        Assert.Equal(new ClientNotFound(nobody), (await Update(nobody, version: 0, Details)).Refusal);
    }

    [Fact]
    public async Task Given_a_list_with_a_known_enterprise_when_imported_then_only_the_others_are_added()
    {
        await Register(Details);

        var imported = await Import(Header + Line("Opera", "0202.239.951", "BE0202239951") + Line("Theatre", "", ""));

        Assert.Equal(new ImportedClients(Added: 1, AlreadyKnown: 1), imported.Value);
        Assert.Equal(["Opéra Royal", "Theatre"], _clients.All.Select(client => client.Name));
    }

    [Fact]
    public async Task Given_a_list_with_a_line_that_disagrees_when_imported_then_the_line_is_named_and_nothing_is_kept()
    {
        var imported = await Import(Header + Line("Theatre", "", "") + Line("Opera", "0202.239.951", "BE0200004397"));

        var refusal = Assert.IsType<CsvLineRefused>(Assert.Single(imported.Refusals));
        Assert.Equal(3, refusal.Line);
        Assert.Equal("BE0200004397 is not the VAT number of the enterprise 0202.239.951", refusal.Rule);
        Assert.Empty(_clients.All);
    }

    [Fact]
    public async Task Given_a_list_without_header_when_imported_then_it_is_refused() =>
        Assert.IsType<CsvLineRefused>((await Import(Line("Theatre", "", ""))).Refusal);

    [Fact]
    public async Task Given_a_long_list_when_imported_then_it_is_stored_a_thousand_at_a_time()
    {
        var lines = string.Concat(Enumerable.Range(1, 2_500).Select(i => Line($"Client {i}", "", "")));

        Assert.Equal(new ImportedClients(2_500, 0), (await Import(Header + lines)).Value);
        Assert.Equal([1_000, 1_000, 500], _clients.Chunks);
    }

    private static string Line(string name, string enterpriseNumber, string vatNumber) =>
        $"Company,{name},BE,{(vatNumber.Length > 0 ? "Registered" : "Exempt")},Place 1,4000,Liege,fr,"
        + $"{enterpriseNumber},{vatNumber}\n";

    private async Task<Result<Id<Client>>> Register(ClientDetails client) =>
        await new RegisterClientHandler(_clients, Somebody.Known, ClockAt.NewYearsEve).Handle(
            new RegisterClient(client), default);

    private async Task<Result<Id<Client>>> Update(Id<Client> id, int version, ClientDetails client) =>
        await new UpdateClientHandler(_clients, ClockAt.NewYearsEve).Handle(
            new UpdateClient(id, version, client), default);

    private async Task<Result<ImportedClients>> Import(string csv) =>
        await new ImportClientsHandler(_clients, _clients, Somebody.Known, ClockAt.NewYearsEve).Handle(
            new ImportClients(csv), default);
}
