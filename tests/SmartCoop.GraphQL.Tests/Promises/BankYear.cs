using System.Security.Cryptography;
using System.Text;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>A year of a bank account, 2,000 movements, some of them really identical but for the bank's name for
/// them.</summary>
internal sealed class BankYear
{
    private const int Movements = 2_000;
    private static readonly Iban Payer = Iban.Parse("BE68539007547034");
    private readonly List<CamtTransaction> _movements = [];

    public BankYear(int seed)
    {
        var chance = new Random(seed);
        while (_movements.Count < Movements)
        {
            var movement = Movement(chance);
            _movements.Add(movement with { BankReference = Reference() });
            if (chance.Next(20) is 0 && _movements.Count < Movements)
                _movements.Add(movement with { BankReference = Reference() });
        }
    }

    public static DateOnly First { get; } = new(2025, 1, 1);

    public static DateOnly Last { get; } = new(2025, 12, 31);

    /// <summary>The statement of a period, as the bank writes it.</summary>
    public string Statement(string reference, DateOnly from, DateOnly until)
    {
        var before = Money.Sum(Currency.Eur, _movements.Where(m => m.BookedOn < from).Select(m => m.Amount));
        var within = _movements.Where(m => m.BookedOn >= from && m.BookedOn <= until).ToList();
        return File(reference, from, until, before, within);
    }

    /// <summary>The statements of periods of so many days, each overlapping the one before by some.</summary>
    public IEnumerable<string> Statements(string name, int days, int overlap = 0)
    {
        for (var from = First; from <= Last; from = from.AddDays(days))
        {
            var until = from.AddDays(days + overlap - 1);
            yield return Statement($"{name}-{from:yyyyMMdd}", from, until < Last ? until : Last);
        }
    }

    /// <summary>The hash the books of the year must have, whatever way it came in.</summary>
    public string Hash()
    {
        var total = Money.Sum(Currency.Eur, _movements.Select(movement => movement.Amount)).MinorUnits;
        return Hash(
        [
            $"499 {-total}",
            $"550 {total}",
            .. _movements.Select(m => $"{m.BankReference} {m.Amount.MinorUnits}").Order(StringComparer.Ordinal),
        ]);
    }

    /// <summary>The hash the books have.</summary>
    public static async Task<string> HashAsync(TestDatabase database)
    {
        var balances = await database.AskAsync<string>(
            """
            SELECT account || ' ' || CAST(SUM(amount_minor_units) AS BIGINT)
            FROM journal_lines GROUP BY account ORDER BY account
            """);
        var movements = await database.AskAsync<string>(
            "SELECT bank_reference || ' ' || amount_minor_units FROM bank_transactions");
        return Hash([.. balances, .. movements.Order(StringComparer.Ordinal)]);
    }

    /// <summary>A statement file with the given movements.</summary>
    public static string File(
        string reference,
        DateOnly from,
        DateOnly until,
        Money opening,
        IReadOnlyList<CamtTransaction> movements)
    {
        var records = CamtWriter.Statement(
            new CamtStatementStart(reference, null, Cooperative.Account, from, until, opening, opening), movements);
        using var file = new MemoryStream();
        CamtWriter.WriteAsync(file, CamtVersion.Version8, records, DateTimeOffset.UnixEpoch, CancellationToken.None)
            .GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static CamtTransaction Movement(Random chance)
    {
        var day = First.AddDays(chance.Next(365));
        var amount = Money.FromMinorUnits(chance.Next(1, 500_000) * (chance.Next(5) is 0 ? -1 : 1), Currency.Eur);
        return new CamtTransaction("", day, day, amount, $"Payer {chance.Next(40)}", Payer, RemittanceText: "for work");
    }

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    private string Reference() => $"BANK-{_movements.Count + 1:000000}";
}
