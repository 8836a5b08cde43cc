using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A12, A22 to A29: what can be put into an argument.</summary>
/// <remarks>Source: reliability.md 3.</remarks>
public sealed class ValueAttacks(EdgeHost host) : IClassFixture<EdgeHost>
{
    [Theory]
    [InlineData("1000000")]
    [InlineData("-1")]
    [InlineData("0")]
    public Task A12__a_page_without_bounds_is_refused(string first) =>
        RefusedAsync($"{{ units(first: {first}) {{ nodes {{ id }} }} }}");

    [Fact]
    public Task A12__a_page_that_no_number_counts_is_refused() =>
        RefusedAsync("{ units(first: 2147483648) { nodes { id } } }", code: null);

    [Theory]
    [InlineData("""query($t: String) { invoices(search: $t) { nodes { id } } }""", "a\0b", "t")]
    [InlineData("""query($t: ID!) { node(id: $t) { id } }""", "\0", "t")]
    public async Task A22__nul_in_a_variable_is_refused_with_its_place(string query, string text, string field) =>
        Assert.Equal(field, (string?)(await RefusedAsync(query, new { t = text }))["field"]);

    [Fact]
    public async Task A22__nul_in_a_literal_is_refused_and_its_place_is_named() => Assert.Equal(
        "input.name",
        (string?)(await RefusedAsync(
            """mutation { draftUnit(input: { name: "a\u0000b" }) { errors { __typename } } }"""))["field"]);

    [Fact]
    public async Task A22__half_a_character_in_a_literal_is_refused_and_its_place_is_named() => Assert.Equal(
        "input.name",
        (string?)(await RefusedAsync(
            """mutation { draftUnit(input: { name: "a\ud800b" }) { errors { __typename } } }"""))["field"]);

    [Theory]
    [InlineData("1.005")]
    [InlineData("1e400")]
    [InlineData("1,00")]
    [InlineData(" 1")]
    [InlineData("9223372036854775808")]
    [InlineData("NaN")]
    [InlineData("")]
    [InlineData("0x10")]
    public Task A23__an_amount_that_is_none_is_refused_and_never_rounded(string amount) => RefusedAsync(
        "query($amount: MoneyInput!) { units(turnoverAtLeast: $amount) { nodes { id } } }",
        new { amount = new { amount, currencyCode = "EUR" } });

    [Theory]
    [InlineData("'; DROP TABLE invoices; --")]
    [InlineData("%' OR '1'='1")]
    [InlineData("*)(uid=*))(|(uid=*")]
    [InlineData("{0} %s %n")]
    public async Task A24__what_looks_like_a_program_is_text_that_is_not_found(string text)
    {
        var data = await host.DataAsync(
            "query($t: String) { invoices(search: $t, first: 5) { nodes { id } } }", new { t = text });

        Assert.Empty(data["invoices"]!["nodes"]!.AsArray());
    }

    [Fact]
    public Task A24__an_order_that_is_none_is_refused() =>
        RefusedAsync("{ invoices(orderBy: \"id; DROP TABLE invoices\") { nodes { id } } }", code: null);

    [Theory]
    [InlineData("BE00000000000000")]
    [InlineData("BE68539007547035")]
    [InlineData("ВЕ68539007547034")]
    public Task A26__an_account_with_wrong_digits_is_refused(string iban) => RefusedAsync(
        "query($iban: Iban!) { bankStatements(iban: $iban) { nodes { id } } }", new { iban });

    [Theory]
    [InlineData("0000-01-01")]
    [InlineData("2026-02-31")]
    [InlineData("2026-13-01")]
    [InlineData("25/11/2026")]
    [InlineData("2026-11-25T00:00:00Z")]
    public Task A27__a_day_that_is_none_is_refused(string day) =>
        RefusedAsync("query($day: Date!) { accountingTotals(from: $day, to: $day) { __typename } }", new { day });

    [Theory]
    [InlineData("id: \"x\"")]
    [InlineData("state: OPEN")]
    [InlineData("ownerId: \"x\"")]
    public Task A29__a_field_that_the_input_does_not_have_is_not_assigned(string field) => RefusedAsync(
        $$"""mutation { draftUnit(input: { name: "n", {{field}} }) { errors { __typename } } }""", code: null);

    /// <summary>The reader of bank files has tests of its own; here nothing of one reaches the books.</summary>
    [Theory]
    [InlineData("<!DOCTYPE Document SYSTEM 'http://127.0.0.1:1/x'><Document>&x;</Document>")]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><Document>&x;</Document>")]
    [InlineData("<!DOCTYPE d [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><Document>&b;</Document>")]
    [InlineData("<Document><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/hostname'/></Document>")]
    [InlineData("PK\u0003\u0004")]
    public async Task A28__a_hostile_bank_file_is_refused_and_nothing_of_it_is_imported(string file)
    {
        var answer = JsonNode.Parse(await host.AskAsync(
            """
            mutation($file: BankFile!) {
              importBankStatement(input: { file: $file, idempotencyKey: "hostile" }) {
                errors { __typename ... on UserError { message } }
              }
            }
            """,
            new { file }))!;

        Assert.InRange(answer.ToJsonString().Length, 1, 2_000);
        Assert.DoesNotContain(Environment.MachineName, answer.ToJsonString(), StringComparison.Ordinal);
        Assert.True(answer["errors"] is not null
            || answer["data"]!["importBankStatement"]!["errors"] is JsonArray { Count: > 0 });
        Assert.NotEqual("INTERNAL_SERVER_ERROR", (string?)answer["errors"]?[0]?["extensions"]?["code"]);
        var statements = await host.DataAsync("{ bankStatements(first: 1) { nodes { id } } }");
        Assert.Empty(statements["bankStatements"]!["nodes"]!.AsArray());
    }

    [Fact]
    public async Task A5__however_many_mistakes_are_made_ten_are_told()
    {
        var answer = await host.AskAsync($"{{ {string.Concat(Enumerable.Range(0, 15).Select(i => $"a{i}: node "))} }}");

        Assert.Equal(10, JsonNode.Parse(answer)!["errors"]!.AsArray().Count);
    }

    /// <summary>The extensions of the only error; nothing was done, and nothing of the inside is told.</summary>
    private async Task<JsonNode> RefusedAsync(string query, object? variables = null, string? code = "BAD_USER_INPUT")
    {
        var answer = JsonNode.Parse(await host.AskAsync(query, variables))!;
        Assert.True(answer["errors"] is JsonArray { Count: > 0 and <= 10 }, answer.ToJsonString());
        var extensions = answer["errors"]![0]!["extensions"]!;

        Assert.InRange(answer.ToJsonString().Length, 1, 2_000);
        if (code is not null) Assert.Equal(code, (string?)extensions["code"]);
        Assert.NotEqual("INTERNAL_SERVER_ERROR", (string?)extensions["code"]);
        return extensions;
    }
}
