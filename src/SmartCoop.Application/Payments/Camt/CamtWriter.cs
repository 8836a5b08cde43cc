using System.Globalization;
using System.Text;
using System.Xml;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>
/// Writes bank statements in the format camt.053: what a bank would send, for trials and demonstrations.
/// </summary>
/// <remarks>What it writes, <see cref="CamtReader"/> reads back to the same records.</remarks>
public static class CamtWriter
{
    /// <summary>A statement whose sums are right, from its account, its opening balance and its transactions.</summary>
    /// <param name="start">Everything but the closing balance, which is computed.</param>
    /// <param name="transactions">The movements, in the currency of the opening balance.</param>
    public static IReadOnlyList<CamtRecord> Statement(
        CamtStatementStart start,
        IReadOnlyCollection<CamtTransaction> transactions)
    {
        var nothing = Money.Zero(start.OpeningBalance.Currency);
        var credits = transactions.Where(t => t.Amount > nothing).Aggregate(nothing, (sum, t) => sum + t.Amount);
        var debits = transactions.Where(t => t.Amount < nothing).Aggregate(nothing, (sum, t) => sum - t.Amount);
        var closing = start.OpeningBalance + credits - debits;
        return
        [
            start with { ClosingBalance = closing },
            .. transactions,
            new CamtStatementEnd(start.Reference, transactions.Count, credits, debits, closing),
        ];
    }

    /// <summary>Writes records, in the order in which <see cref="CamtReader"/> gives them.</summary>
    /// <param name="file">Where to write; it is left open.</param>
    /// <param name="version">The version of the message.</param>
    /// <param name="records">Statements: each a start, its transactions and an end.</param>
    /// <param name="createdAt">The moment the file says it was made.</param>
    /// <param name="cancellation">Stops writing.</param>
    public static async Task WriteAsync(
        Stream file,
        CamtVersion version,
        IEnumerable<CamtRecord> records,
        DateTimeOffset createdAt,
        CancellationToken cancellation = default)
    {
        var settings = new XmlWriterSettings
        {
            Async = true,
            CloseOutput = false,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
        };
        await using var writer = XmlWriter.Create(file, settings);
        var statements = new CamtStatementWriter(writer, version, Moment(createdAt));

        statements.Open();
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            statements.Write(record);
            await writer.FlushAsync();
        }

        statements.Close();
    }

    private static string Moment(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
