using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Clients.Csv;

/// <summary>One client of a file, read field by field, with everything that is wrong with it.</summary>
internal sealed class ClientCsvRow(CsvLine line, IReadOnlyList<string> columns)
{
    private readonly List<CsvLineRefused> _refusals = [];

    /// <summary>Where the line begins in the file.</summary>
    public int Line => line.Line;

    /// <summary>What is wrong with the line.</summary>
    public IReadOnlyList<CsvLineRefused> Refusals => _refusals;

    /// <summary>The client, when nothing is wrong with the line.</summary>
    public ClientProfile? Profile()
    {
        if (line.Fields.Count != columns.Count)
        {
            Refuse("", $"it has {line.Fields.Count} fields, the header has {columns.Count}");
            return null;
        }

        var country = Value("country", CountryCode.Read);
        var (kind, vatStatus) = (Choice<ClientKind>("kind"), Choice<VatStatus>("vatStatus"));
        var (name, address) = (Text("name"), country is null ? null : Address(country));
        var language = Language();
        var enterpriseNumber = Optional("enterpriseNumber", EnterpriseNumber.Read);
        var vatNumber = Optional("vatNumber", VatNumber.Read);
        var email = Optional("email", EmailAddress.Read);
        var peppolId = Optional("peppolId", PeppolId.Read);
        if (_refusals.Count > 0) return null;

        return new ClientProfile
        {
            Kind = kind!.Value,
            Name = name,
            Country = country!,
            VatStatus = vatStatus!.Value,
            EnterpriseNumber = enterpriseNumber,
            VatNumber = vatNumber,
            Email = email,
            Address = address!,
            PeppolId = peppolId,
            Language = language!.Value,
        };
    }

    private string Field(string column)
    {
        for (var i = 0; i < columns.Count; i++)
            if (columns[i] == column)
                return line.Fields[i].Trim();

        return "";
    }

    /// <summary>A free text; one that a spreadsheet would take for a formula is refused.</summary>
    private string Text(string column, bool mayBeEmpty = false)
    {
        var text = Field(column);
        if (text.Length is 0 && !mayBeEmpty) Refuse(column, "must not be empty");
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
            Refuse(column, "must not begin with =, +, - or @, which spreadsheets run as a formula");
        if (text.Any(char.IsControl)) Refuse(column, "must be a single line of text");

        return text;
    }

    private T? Value<T>(string column, Func<string, Result<T>> read)
        where T : class
    {
        var result = read(Field(column));
        if (result.Refusal is { } refusal) Refuse(column, Clause(refusal));

        return result.Refusal is null ? result.Value : null;
    }

    private T? Optional<T>(string column, Func<string, Result<T>> read)
        where T : class => Field(column).Length is 0 ? null : Value(column, read);

    private T? Choice<T>(string column)
        where T : struct, Enum
    {
        var text = Field(column).Replace("_", "", StringComparison.Ordinal);
        foreach (var value in Enum.GetValues<T>())
            if (value.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;

        Refuse(column, $"must be one of {string.Join(", ", Enum.GetNames<T>())}");
        return null;
    }

    private Language? Language()
    {
        var result = Languages.Read(Field("language"));
        if (result.Refusal is { } refusal) Refuse("language", Clause(refusal));

        return result.Refusal is null ? result.Value : null;
    }

    private PostalAddress? Address(CountryCode country)
    {
        var before = _refusals.Count;
        var (street, postalCode, city) = (Text("street"), Text("postalCode", mayBeEmpty: true), Text("city"));
        if (_refusals.Count > before) return null;

        var address = PostalAddress.Read(street, postalCode, city, country);
        foreach (var refusal in address.Refusals) Refuse("street, postalCode, city", Clause(refusal));
        return address.Refusal is null ? address.Value : null;
    }

    private void Refuse(string column, string rule) => _refusals.Add(new CsvLineRefused(Line, column, rule));

    private static string Clause(DomainError refusal) => refusal.Message.TrimEnd('.');
}
