using System.Security.Cryptography;
using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Payments;
using SmartCoop.Domain;
using SmartCoop.GraphQL.Access;

namespace SmartCoop.GraphQL.Payments;

/// <summary>Imports a bank file of any length from where it lies, and tells how far it is.</summary>
/// <remarks>A host that serves the same database, now or later, matches its payments.</remarks>
internal static class BankFileImport
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(1);

    /// <summary>Imports one camt.053 file: all of it, or nothing.</summary>
    /// <returns>The exit code: 0 when the file is in the books, also when it was before.</returns>
    public static async Task<int> RunAsync(
        IServiceProvider services,
        string path,
        TextWriter output,
        CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            await output.WriteLineAsync($"'{path}' is no file.");
            return 2;
        }

        await using var scope = services.ScopeOf(Viewer.System("import"));
        var file = await FileAsync(path, cancellationToken);
        var importing = scope.ServiceProvider.GetRequiredService<ISender>()
            .Send(new ImportBankStatement(file) { IdempotencyKey = $"file {file.Fingerprint}" }, cancellationToken)
            .AsTask();
        await TellAsync(importing, services.GetRequiredService<BankImportProgress>(), output);

        return await AnswerAsync(await importing, output);
    }

    private static async Task<BankFile> FileAsync(string path, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        return BankFile.At(Path.GetFileName(path), hash, () => File.OpenRead(path));
    }

    private static async Task TellAsync(Task importing, BankImportProgress progress, TextWriter output)
    {
        while (await Task.WhenAny(importing, Task.Delay(BetweenLines)) != importing)
            foreach (var running in progress.Running)
                await output.WriteLineAsync($"{running.File}: {running.Transactions} transactions read");
    }

    private static async Task<int> AnswerAsync(Result<ImportedStatements> answer, TextWriter output)
    {
        foreach (var refusal in answer.Refusals) await output.WriteLineAsync(refusal.Message);
        if (answer.Refusals.Count > 0) return 1;

        await output.WriteLineAsync(
            $"{answer.Value.NewStatements} statements, {answer.Value.NewTransactions} transactions are in the books.");
        return 0;
    }
}
