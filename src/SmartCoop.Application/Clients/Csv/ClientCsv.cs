using System.Text;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Clients.Csv;

/// <summary>A client as a line of a file describes it.</summary>
/// <param name="Line">Where the line begins in the file, counted from 1, the header included.</param>
/// <param name="Profile">What is known of the client.</param>
public sealed record ClientLine(int Line, ClientProfile Profile);

/// <summary>Reads a list of clients from comma-separated values: all of it, or nothing with every reason why.</summary>
/// <remarks>
/// <para>
/// The file is UTF-8, with or without a byte order mark, separated by commas or semicolons. Its first line names the
/// columns, in any order and any case: <c>kind</c> (Company, PrivatePerson), <c>name</c>, <c>country</c> (ISO 3166-1),
/// <c>vatStatus</c> (Registered, NotRegistered, Exempt), <c>street</c>, <c>postalCode</c>, <c>city</c>,
/// <c>language</c> (fr, nl, en, de), and, when wanted, <c>enterpriseNumber</c>, <c>vatNumber</c>, <c>email</c> and
/// <c>peppolId</c>. Only the values of the wanted ones, and the postal code where a country has none, may be empty.
/// </para>
/// <para>
/// A text that a spreadsheet would run as a formula is refused, so that a list of clients is harmless wherever it goes.
/// </para>
/// </remarks>
public static class ClientCsv
{
    /// <summary>The most clients in one file.</summary>
    public const int MostClients = 50_000;

    /// <summary>How many wrong lines are told at once.</summary>
    public const int MostRefusals = 100;

    /// <summary>Reads the bytes of a file.</summary>
    public static Result<IReadOnlyList<ClientLine>> Read(ReadOnlySpan<byte> file)
    {
        var bytes = file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;
        try
        {
            return Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new CsvLineRefused(1, "", "the file must be written in UTF-8");
        }
    }

    /// <summary>Reads the text of a file.</summary>
    public static Result<IReadOnlyList<ClientLine>> Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        var clients = new List<ClientLine>();
        var refusals = new List<DomainError>();
        var known = new Dictionary<EnterpriseNumber, int>();
        var header = default(ClientCsvHeader);

        foreach (var (line, refusal) in new CsvText(text, CsvText.SeparatorOf(text)).Lines())
        {
            if (line is null) refusals.Add(refusal!);
            else if (header is null) refusals.AddRange(ClientCsvHeader.Read(line, out header));
            else if (clients.Count == MostClients)
                refusals.Add(new CsvLineRefused(line.Line, "", $"a file must have at most {MostClients} clients"));
            else Take(header.Read(line), known, clients, refusals);

            if (refusals.Count >= MostRefusals || (refusals.Count > 0 && clients.Count == MostClients)) break;
            if (header is null) break;
        }

        if (header is null && refusals.Count is 0)
            refusals.Add(new CsvLineRefused(1, "", "the first line must name the columns"));
        return refusals.Count is 0 ? clients : refusals;
    }

    private static void Take(
        ClientCsvRow row,
        Dictionary<EnterpriseNumber, int> known,
        List<ClientLine> clients,
        List<DomainError> refusals)
    {
        var profile = row.Profile();
        refusals.AddRange(row.Refusals);
        if (profile is null) return;

        if (profile.EnterpriseNumber is { } number && !known.TryAdd(number, row.Line))
            refusals.Add(new CsvLineRefused(
                row.Line, "enterpriseNumber", $"{number} is the number of the client on line {known[number]} already"));
        else
            clients.Add(new ClientLine(row.Line, profile));
    }
}
