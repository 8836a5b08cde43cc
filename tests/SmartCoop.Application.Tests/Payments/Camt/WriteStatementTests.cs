using System.Text;
using CsCheck;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Tests.Payments.Camt;

public sealed class WriteStatementTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 18, 0, 0, TimeSpan.FromHours(1));

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 3_000].Select(new DateOnly(2024, 1, 1).AddDays);

    private static readonly Gen<string> Words = Gen.Char["abc DÉß€漢/+*&<>\"'0123456789"].Array[0, 60]
        .Select(characters => string.Join(' ', new string(characters)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static readonly Gen<Iban?> Accounts =
        Gen.OneOfConst(null, Iban.Parse("BE72000000001616"), Iban.Parse("BE32123456789002"));

    private static readonly Gen<StructuredCommunication?> Communications = Gen.OneOf<StructuredCommunication?>(
        Gen.Const((StructuredCommunication?)null),
        Gen.Long[0, 9_999_999_999].Select(StructuredCommunication? (number) =>
            StructuredCommunication.FromNumber(number)));

    private static readonly Gen<CamtTransaction> Transactions = Gen.Select(
        Gen.Select(Days, Days, Gen.Long[1, 1_000_000_00], Gen.Bool),
        Gen.Select(Words, Accounts, Communications, Words),
        Gen.Select(Gen.Bool, Gen.Bool, Words),
        (when, who, what) => new CamtTransaction(
            "",
            when.Item1,
            when.Item2,
            Money.FromMinorUnits(when.Item4 ? when.Item3 : -when.Item3, Currency.Eur),
            who.Item1.Length is 0 ? null : who.Item1,
            who.Item2,
            who.Item3,
            who.Item4,
            what.Item3.Length is 0 ? null : what.Item3,
            what.Item1,
            what.Item2));

    private static readonly Gen<IReadOnlyList<CamtRecord>> Statements = Gen.Select(
        Gen.Long[-1_000_000, 1_000_000],
        Days,
        Gen.Int[0, 30],
        Transactions.Array[0, 12],
        (opening, day, length, transactions) => CamtWriter.Statement(
            new CamtStatementStart(
                $"S-{day:yyyy-MM-dd}",
                length is 0 ? null : length,
                Iban.Parse("BE68539007547034"),
                day,
                day.AddDays(length),
                Money.FromMinorUnits(opening, Currency.Eur),
                default),
            [.. transactions.Select((transaction, i) => transaction with
            {
                BankReference = $"{day:yyyyMMdd}-{i}{(transaction.IsReversal ? "/R" : "")}",
            })]));

    [Theory]
    [InlineData(CamtVersion.Version2)]
    [InlineData(CamtVersion.Version8)]
    public async Task Given_any_statements_when_written_and_read_then_they_are_the_same(CamtVersion version) =>
        await Statements.Array[1, 3].SampleAsync(
            async statements =>
            {
                CamtRecord[] written = [.. Distinct(statements)];

                var (read, refusal) = await CamtFile.ReadAsync(await WrittenAsync(version, written));

                Assert.Null(refusal);
                Assert.Equal(written, read);
            },
            iter: 500);

    [Theory]
    [InlineData(CamtVersion.Version2)]
    [InlineData(CamtVersion.Version8)]
    public async Task Given_a_statement_when_written_then_the_file_is_what_a_bank_sends(CamtVersion version)
    {
        var statement = CamtWriter.Statement(
            new CamtStatementStart(
                "2026-041", 41, Iban.Parse("BE68539007547034"), new(2026, 3, 2), new(2026, 3, 2), Eur(100), default),
            [
                new CamtTransaction(
                    "20260302-1", new(2026, 3, 2), new(2026, 3, 3), Eur(1210), "Théâtre de la Place",
                    Iban.Parse("BE72000000001616"), StructuredCommunication.Parse("+++010/8068/17183+++")),
                new CamtTransaction(
                    "20260302-2/R", new(2026, 3, 2), new(2026, 3, 2), Eur(-40), "Printer", RemittanceText: "posters",
                    EndToEndReference: "E2E-7", IsReversal: true),
            ]);

        var file = await WrittenAsync(version, statement);

        Snapshooter.Xunit.Snapshot.Match(
            Encoding.UTF8.GetString(file.ToArray()), $"{nameof(WriteStatementTests)}.{version}");
    }

    /// <summary>References are unique within an account, so the statements of a file must not share them.</summary>
    private static IEnumerable<CamtRecord> Distinct(IEnumerable<IReadOnlyList<CamtRecord>> statements) =>
        statements.SelectMany((records, i) => records.Select(record => record is CamtTransaction transaction
            ? transaction with { BankReference = $"{i}-{transaction.BankReference}" }
            : record));

    private static async Task<MemoryStream> WrittenAsync(CamtVersion version, IReadOnlyList<CamtRecord> records)
    {
        var file = new MemoryStream();
        await CamtWriter.WriteAsync(file, version, records, Now);
        file.Position = 0;
        return file;
    }

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}
