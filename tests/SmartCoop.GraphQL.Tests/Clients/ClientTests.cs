using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace SmartCoop.GraphQL.Tests.Clients;

public abstract class ClientTests(SmartCoopHost host)
{
    private const string Register =
        """
        mutation Register($input: RegisterClientInput!) {
          registerClient(input: $input) {
            client {
              id version kind name country vatStatus enterpriseNumber vatNumber email peppolId language
              address { street postalCode city country }
            }
            errors {
              __typename
              ... on UserError { message path }
              ... on ClientAlreadyKnownError { clientId }
            }
          }
        }
        """;

    private const string Update =
        """
        mutation Update($input: UpdateClientInput!) {
          updateClient(input: $input) {
            client { version name vatNumber }
            errors {
              __typename
              ... on UserError { message path }
              ... on ClientChangedMeanwhileError { seenVersion currentVersion }
            }
          }
        }
        """;

    private const string Import =
        """
        mutation Import($input: ImportClientsInput!) {
          importClients(input: $input) {
            imported { added alreadyKnown }
            errors {
              __typename
              ... on UserError { message }
              ... on CsvLineRefusedError { line column }
            }
          }
        }
        """;

    private const string Search = "query Search($search: String) { clients(search: $search) { nodes { name } } }";

    [Fact]
    public async Task Given_a_company_when_registered_then_everything_that_is_known_can_be_read()
    {
        var answer = JsonNode.Parse(await host.AskAsync(Register, Input(Company("Opéra Royal", "0202239951"))))!;
        ((JsonObject)answer["data"]!["registerClient"]!["client"]!).Remove("id");

        Snapshot.Match(answer.ToJsonString(Pretty), "Register.Company");
    }

    [Fact]
    public async Task Given_one_enterprise_when_ten_register_it_at_once_then_there_is_one_client_and_all_hear_which()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 10).Select(_ =>
            host.DataAsync(Register, Input(Company("Théâtre du Canal", "0200004397")))));

        var payloads = answers.Select(answer => answer["registerClient"]!).ToList();
        var client = Assert.Single(payloads, payload => payload["client"] is not null)["client"]!["id"]!.ToString();
        Assert.All(
            payloads.Where(payload => payload["client"] is null),
            payload => Assert.Equal(client, payload["errors"]![0]!["clientId"]?.ToString()));
    }

    [Fact]
    public async Task Given_a_dry_run_when_a_client_is_registered_then_it_is_shown_and_not_kept()
    {
        var input = Input(Company("Fantôme SA", "1000000021"));
        input["input"]!["dryRun"] = true;

        var shown = await host.DataAsync(Register, input);
        input["input"]!["dryRun"] = false;

        Assert.Equal("Fantôme SA", shown["registerClient"]!["client"]!["name"]!.ToString());
        Assert.Empty(await FoundAsync("fantome"));
        Assert.NotNull((await host.DataAsync(Register, input))["registerClient"]!["client"]);
        Assert.Single(await FoundAsync("fantome"));
    }

    [Fact]
    public async Task Given_one_key_when_registered_twice_then_it_is_one_client_and_another_input_is_refused()
    {
        var input = Input(Person("Jeanne Dupont"));
        var first = await host.DataAsync(Register, input);
        var again = await host.DataAsync(Register, input);
        input["input"]!["client"]!["name"] = "Jean Dupont";
        var other = await host.DataAsync(Register, input);

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.Equal("IdempotencyKeyReusedError", other["registerClient"]!["errors"]![0]!["__typename"]!.ToString());
        Assert.Equal(["Jeanne Dupont"], await FoundAsync("dupont"));
    }

    [Fact]
    public async Task Given_clients_when_searched_then_accents_capitals_and_the_form_of_the_number_do_not_matter()
    {
        await host.DataAsync(Register, Input(Company("Crèche L'Étoile 100 %", "0316380841")));
        await host.DataAsync(Register, Input(Person("Crèche d'à côté")));

        Assert.Equal(["Crèche L'Étoile 100 %", "Crèche d'à côté"], await FoundAsync("CRECHE"));
        Assert.Equal(["Crèche L'Étoile 100 %"], await FoundAsync("100 %"));
        Assert.Equal(["Crèche L'Étoile 100 %"], await FoundAsync("0316.380.841"));
        Assert.Equal(["Crèche L'Étoile 100 %"], await FoundAsync("BE0316380841"));
        Assert.Empty(await FoundAsync("crech_"));
    }

    [Fact]
    public async Task Given_two_who_change_a_client_then_the_second_hears_that_it_changed_meanwhile()
    {
        var registered = await host.DataAsync(Register, Input(Person("Marie Curie")));
        var id = registered["registerClient"]!["client"]!["id"]!.ToString();

        var first = await host.AskAsync(Update, UpdateInput(id, 1, Person("Marie Skłodowska")));
        var second = await host.AskAsync(Update, UpdateInput(id, 1, Person("Marie C.")), "nl");

        Snapshot.Match(first, "Update.Allowed");
        Snapshot.Match(second, "Update.ChangedMeanwhileInDutch");
        Assert.Single(await FoundAsync("sklodowska"));
    }

    [Fact]
    public async Task Given_a_list_with_wrong_lines_when_imported_then_every_one_is_told_and_nothing_is_kept()
    {
        var answer = await host.AskAsync(Import, ImportInput(
            """
            kind,name,country,vatStatus,street,postalCode,city,language,enterpriseNumber,vatNumber
            Company,Imported Bon,BE,Exempt,Place 1,4000,Liège,fr,,
            Company,Imported Mauvais,XX,Exempt,Place 1,4000,Liège,fr,,
            Company,=Imported,BE,Exempt,Place 1,4000,Liège,xx,,
            """));

        Snapshot.Match(answer, "Import.Refused");
        Assert.Empty(await FoundAsync("imported"));
    }

    [Fact]
    public async Task Given_a_list_with_a_known_enterprise_when_imported_then_the_known_client_stays_as_it_is()
    {
        await host.DataAsync(Register, Input(Company("Déjà connu", "0244142664")));

        var answer = await host.AskAsync(Import, ImportInput(
            """
            kind;name;country;vatStatus;street;postalCode;city;language;enterpriseNumber;vatNumber
            Company;Connu autrement;BE;Exempt;Place 1;4000;Liège;fr;0244.142.664;
            PrivatePerson;Tout neuf;BE;NotRegistered;Place 1;4000;Liège;fr;;
            """));

        Snapshot.Match(answer, "Import.Allowed");
        Assert.Equal(["Déjà connu"], await FoundAsync("0244142664"));
        Assert.Single(await FoundAsync("tout neuf"));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Pretty = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private async Task<IEnumerable<string>> FoundAsync(string search) =>
        (await host.DataAsync(Search, new { search }))["clients"]!["nodes"]!.AsArray()
            .Select(client => client!["name"]!.ToString());

    private static JsonObject Input(JsonObject client) => new()
    {
        ["input"] = new JsonObject { ["client"] = client, ["idempotencyKey"] = Guid.NewGuid().ToString() },
    };

    private static JsonObject UpdateInput(string id, int version, JsonObject client) => new()
    {
        ["input"] = new JsonObject { ["clientId"] = id, ["version"] = version, ["client"] = client },
    };

    private static JsonObject ImportInput(string csv) => new()
    {
        ["input"] = new JsonObject { ["csv"] = csv, ["idempotencyKey"] = Guid.NewGuid().ToString() },
    };

    private static JsonObject Company(string name, string number) => new()
    {
        ["kind"] = "COMPANY",
        ["name"] = name,
        ["country"] = "BE",
        ["vatStatus"] = "REGISTERED",
        ["address"] = Cast.Address(),
        ["language"] = "FRENCH",
        ["enterpriseNumber"] = number,
        ["vatNumber"] = "BE" + number,
        ["email"] = "compta@example.org",
        ["peppolId"] = "0208:" + number,
    };

    private static JsonObject Person(string name) => new()
    {
        ["kind"] = "PRIVATE_PERSON",
        ["name"] = name,
        ["country"] = "BE",
        ["vatStatus"] = "NOT_REGISTERED",
        ["address"] = Cast.Address(),
        ["language"] = "DUTCH",
    };
}

public sealed class ClientTestsOnSqlite(SqliteHost host) : ClientTests(host), IClassFixture<SqliteHost>;

[Trait("Category", "PostgreSql")]
public sealed class ClientTestsOnPostgreSql(PostgreSqlHost host) : ClientTests(host), IClassFixture<PostgreSqlHost>;
