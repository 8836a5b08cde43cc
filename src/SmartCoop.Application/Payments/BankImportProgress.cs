using System.Collections.Concurrent;

namespace SmartCoop.Application.Payments;

/// <summary>How far the imports of bank files are that run now; a long one says so after every chunk.</summary>
public sealed class BankImportProgress
{
    private readonly ConcurrentDictionary<string, BankImportView> _running = new(StringComparer.Ordinal);

    /// <summary>The imports that run now, by the name of their file.</summary>
    public IReadOnlyList<BankImportView> Running =>
        [.. _running.Values.OrderBy(import => import.File, StringComparer.Ordinal)];

    /// <summary>Says how many transactions of a file were read so far.</summary>
    internal void Report(BankFile file, int transactions, int chunks) =>
        _running[file.Name] = new BankImportView(file.Name, transactions, chunks);

    /// <summary>Says that the import has ended, one way or the other.</summary>
    internal void End(BankFile file) => _running.TryRemove(file.Name, out _);
}

/// <summary>An import of a bank file that runs now.</summary>
/// <param name="File">What the file is called.</param>
/// <param name="Transactions">
/// How many transactions were read so far; none of them counts before the last one does.
/// </param>
/// <param name="Chunks">How many chunks of at most a thousand transactions were written.</param>
public sealed record BankImportView(string File, int Transactions, int Chunks);
