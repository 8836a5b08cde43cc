using System.Globalization;
using System.Text;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Demo;

/// <summary>
/// The bank of the demo: it keeps the balance of one account and writes its statements as camt.053 files.
/// </summary>
internal sealed class DemoBank(Iban account, Money balance, long statements = 0)
{
    private static readonly Iban Payer = Iban.Parse("BE68539007547034");

    /// <summary>The balance after the last statement.</summary>
    public Money Balance { get; private set; } = balance;

    /// <summary>Writes the statement of a period with the transfers that arrived in it.</summary>
    public async Task<string> StatementAsync(
        DateOnly from,
        DateOnly until,
        IReadOnlyList<DemoTransfer> transfers,
        CancellationToken cancellationToken)
    {
        var reference = $"STMT-{until.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{++statements}";
        var records = CamtWriter.Statement(
            new CamtStatementStart(reference, statements, account, from, until, Balance, Balance),
            [.. transfers.Index().Select(t => Booked($"{reference}-{t.Index + 1:0000}", t.Item))]);

        Balance = ((CamtStatementEnd)records[^1]).ClosingBalance;
        using var file = new MemoryStream();
        var madeAt = new DateTimeOffset(until, new TimeOnly(18, 0), TimeSpan.Zero);
        await CamtWriter.WriteAsync(file, CamtVersion.Version8, records, madeAt, cancellationToken);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    /// <summary>A statement as the import takes it.</summary>
    public async Task<BankFile> FileAsync(
        DateOnly from,
        DateOnly until,
        IReadOnlyList<DemoTransfer> transfers,
        CancellationToken cancellationToken) =>
        BankFile.Read(await StatementAsync(from, until, transfers, cancellationToken)).Value;

    private static CamtTransaction Booked(string reference, DemoTransfer transfer) => new(
        reference,
        transfer.On,
        transfer.On,
        transfer.Amount,
        transfer.From,
        Payer,
        transfer.Communication,
        transfer.Text);
}

/// <summary>Money somebody sends to the cooperative.</summary>
/// <param name="On">The day it arrives.</param>
/// <param name="From">Who sends it.</param>
/// <param name="Amount">How much.</param>
/// <param name="Communication">The structured communication, if the sender copied it well.</param>
/// <param name="Text">What the sender wrote instead.</param>
internal sealed record DemoTransfer(
    DateOnly On,
    string From,
    Money Amount,
    StructuredCommunication? Communication,
    string Text = "");
