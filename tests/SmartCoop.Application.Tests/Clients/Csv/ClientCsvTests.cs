using System.Text;
using CsCheck;
using SmartCoop.Application.Clients.Csv;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;

namespace SmartCoop.Application.Tests.Clients.Csv;

public sealed class ClientCsvTests
{
    private const string Header =
        "kind,name,country,vatStatus,street,postalCode,city,language,enterpriseNumber,vatNumber,email,peppolId";

    private const string Theatre =
        "Company,Théâtre de la Place,BE,Registered,Place 1,4000,Liège,fr," +
        "0403.019.261,BE0403019261,a@place.be,0208:0403019261";

    private const string Ada = "PrivatePerson,Ada,BE,NotRegistered,Rue 2,1000,Bruxelles,nl,,,,";

    [Fact]
    public void Given_a_good_file_when_read_then_every_client_is_there_with_its_line()
    {
        var clients = ClientCsv.Read($"{Header}\r\n{Theatre}\r\n{Ada}\r\n").Value;

        Assert.Equal([2, 3], clients.Select(client => client.Line));
        var theatre = clients[0].Profile;
        Assert.Equal((ClientKind.Company, "Théâtre de la Place", Language.French),
            (theatre.Kind, theatre.Name, theatre.Language));
        Assert.Equal("0403019261", theatre.EnterpriseNumber?.Value);
        Assert.Equal("BE0403019261", theatre.VatNumber?.Value);
        Assert.Equal("a@place.be", theatre.Email?.Value);
        Assert.Equal(("Place 1", "4000", "Liège"),
            (theatre.Address.Street, theatre.Address.PostalCode, theatre.Address.City));
        Assert.Null(clients[1].Profile.EnterpriseNumber);
    }

    [Fact]
    public void Given_a_file_as_a_spreadsheet_saves_it_when_read_then_it_is_the_same()
    {
        var spreadsheet = $"{Header}\n{Theatre}\n{Ada}\n".Replace(',', ';');
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(spreadsheet)];

        Assert.Equal(ClientCsv.Read($"{Header}\n{Theatre}\n{Ada}").Value, ClientCsv.Read(file).Value);
    }

    [Fact]
    public void Given_quoted_fields_when_read_then_separators_and_doubled_quotes_are_text()
    {
        var quoted = Ada.Replace("Ada", "\"Ada \"\"the first\"\", Countess\"", StringComparison.Ordinal);

        Assert.Equal("Ada \"the first\", Countess", ClientCsv.Read($"{Header}\n{quoted}").Value[0].Profile.Name);
    }

    [Fact]
    public void Given_other_columns_first_and_in_other_case_when_read_then_they_are_found() =>
        Assert.Equal(
            "Ada",
            ClientCsv.Read(
                """
                LANGUAGE,City,PostalCode,street,VATSTATUS,country,Name,kind
                en,Ixelles,1050,Rue 3,not_registered,be,Ada,private_person
                """).Value[0].Profile.Name);

    [Theory]
    [InlineData("Company,", "Firm,", "Line 2, column kind: must be one of Company, PrivatePerson.")]
    [InlineData("Théâtre de la Place", "", "Line 2, column name: must not be empty.")]
    [InlineData("Théâtre", "=HYPERLINK(1)", "Line 2, column name: must not begin with =, +, - or @")]
    [InlineData("Place 1", "+cmd|' /C calc'!A0", "Line 2, column street: must not begin with =, +, - or @")]
    [InlineData("Liège", "@SUM(1)", "Line 2, column city: must not begin with =, +, - or @")]
    [InlineData("Liège", "\"Liè\nge\"", "Line 2, column city: must be a single line of text")]
    [InlineData(",BE,", ",XX,", "Line 2, column country: 'XX'")]
    [InlineData(",Registered,", ",Maybe,", "column vatStatus: must be one of Registered, NotRegistered, Exempt.")]
    [InlineData("4000", "", "Line 2, column street, postalCode, city: ")]
    [InlineData(",fr,", ",pl,", "Line 2, column language: 'pl'")]
    [InlineData("0403.019.261", "0403.019.262", "Line 2, column enterpriseNumber: '0403.019.262'")]
    [InlineData("BE0403019261", "BE0403019262", "Line 2, column vatNumber: 'BE0403019262'")]
    [InlineData("a@place.be", "place.be", "Line 2, column email: 'place.be'")]
    [InlineData("0208:0403019261", "0208:x", "Line 2, column peppolId: '0208:x'")]
    [InlineData(",a@place.be", "", "Line 2: it has 11 fields, the header has 12.")]
    [InlineData("Place 1", "\"Place 1", "Line 2: a quoted field must be closed by a quote.")]
    [InlineData("Place 1", "\"Place\" 1", "Line 2: a separator must follow the closing quote.")]
    [InlineData("Place 1", "Place \"1\"", "Line 2: a quote must open the field, or be doubled in it.")]
    [InlineData("Place 1", "Place\r1", "Line 2: a line must end with CRLF or LF.")]
    public void Given_one_thing_wrong_when_read_then_its_line_column_and_rule_are_told(
        string right,
        string wrong,
        string message)
    {
        Assert.Contains(right, Theatre, StringComparison.Ordinal);

        var refusals = ClientCsv.Read($"{Header}\n{Theatre.Replace(right, wrong, StringComparison.Ordinal)}").Refusals;

        Assert.Contains(message, Assert.Single(refusals).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_several_wrong_lines_when_read_then_all_of_them_are_told_and_nothing_is_given()
    {
        var result = ClientCsv.Read($"{Header}\n{Ada}\n{Ada.Replace("Ada", "", StringComparison.Ordinal)}\n\n" +
            $"{Ada.Replace("BE", "XX", StringComparison.Ordinal)}");

        Assert.Equal([3, 5], result.Refusals.Cast<CsvLineRefused>().Select(refusal => refusal.Line));
    }

    [Fact]
    public void Given_the_same_enterprise_twice_when_read_then_both_lines_are_named() =>
        Assert.Equal(
            "Line 3, column enterpriseNumber: 0403.019.261 is the number of the client on line 2 already.",
            Assert.Single(ClientCsv.Read($"{Header}\n{Theatre}\n{Theatre}").Refusals).Message);

    [Theory]
    [InlineData("", "Line 1: the first line must name the columns.")]
    [InlineData("kind,name,country,vatStatus,street,postalCode,city", "Line 1, column language: must be there.")]
    [InlineData(Header + ",phone", "Line 1, column phone: there is no such column.")]
    [InlineData(Header + ",Name", "Line 1, column name: must be named only once.")]
    public void Given_a_wrong_header_when_read_then_its_columns_are_told(string header, string message) =>
        Assert.Equal(message, Assert.Single(ClientCsv.Read(header).Refusals).Message);

    [Fact]
    public void Given_bytes_that_are_no_utf8_when_read_then_the_file_is_refused() =>
        Assert.Equal(
            "Line 1: the file must be written in UTF-8.",
            ClientCsv.Read(Encoding.Latin1.GetBytes($"{Header}\n{Theatre}")).Refusal?.Message);

    [Fact]
    public void Given_a_thousand_wrong_lines_when_read_then_the_first_hundred_are_told() =>
        Assert.Equal(
            ClientCsv.MostRefusals,
            ClientCsv.Read($"{Header}\n{string.Concat(Enumerable.Repeat("wrong\n", 1_000))}").Refusals.Count);

    [Fact]
    public void Given_any_texts_when_written_as_the_standard_says_and_read_then_they_are_the_same() =>
        Gen.Char["ab;,\"\r\n é"].Array[0, 12].Select(characters => new string(characters)).Array[1, 6].Array[1, 6]
            .Sample(rows =>
            {
                var text = string.Join("\r\n", rows.Select(row => string.Join(',', row.Select(Quoted))));

                var read = new CsvText(text, ',').Lines().Select(line => line.Line!.Fields);

                Assert.Equal(rows.Where(row => row is not [""]), read);
            });

    [Fact]
    public void Given_any_text_when_read_then_it_answers() =>
        Gen.Char["abBE0123,;\"\r\n=+é"].Array[0, 200].Sample(characters =>
            Assert.NotEmpty(ClientCsv.Read(Header + "\n" + new string(characters) + "\n,").Refusals));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
