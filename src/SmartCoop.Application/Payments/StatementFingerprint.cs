using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SmartCoop.Application.Payments.Camt;

namespace SmartCoop.Application.Payments;

/// <summary>A hash of everything a statement says, whatever file and format version it came in.</summary>
internal sealed class StatementFingerprint
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public StatementFingerprint(CamtStatementStart start) => Append(
        start.Account, start.Reference, start.OpeningBalance, start.ClosingBalance);

    /// <summary>Adds a movement.</summary>
    public void Add(CamtTransaction movement) => Append(
        movement.BankReference, Day(movement.BookedOn), movement.Amount, movement.Communication);

    /// <summary>The hash of what was added so far.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private void Append(params object?[] values) =>
        _hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', values) + "\n"));
}
