using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GraphQL;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Documents known by the hash of their text: of own frontends, and what clients sent once.</summary>
internal sealed class PersistedDocuments(EdgeOptions options)
{
    /// <summary>How many documents of clients are remembered; then all are forgotten, and sent once more.</summary>
    private const int AtMost = 1_000;

    private readonly Dictionary<string, string> _registered = Registered(options.PersistedDocuments);
    private readonly ConcurrentDictionary<string, string> _sent = new(StringComparer.Ordinal);

    /// <summary>The request with its document, or why it has none.</summary>
    public (OperationRequest Request, ExecutionError? Refusal) Complete(OperationRequest request)
    {
        if (request.Hash is not { } hash) return (request, null);
        if (request.Query is { } query) return (request, HashOf(query) == hash ? null : NotItsHash());
        if (_registered.TryGetValue(hash, out var own))
            return (request with { Query = own, IsRegistered = true }, null);

        return _sent.TryGetValue(hash, out var known)
            ? (request with { Query = known }, null)
            : (request, new ExecutionError("PersistedQueryNotFound") { Code = PublicErrors.NotPersisted });
    }

    /// <summary>Remembers a document that came with its hash and that the guard let pass.</summary>
    public void Remember(OperationRequest request)
    {
        if (request is not { Hash: { } hash, Query: { } query, IsRegistered: false }) return;
        if (_sent.Count >= AtMost) _sent.Clear();

        _sent[hash] = query;
    }

    public static string HashOf(string query) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

    private static BadUserInput NotItsHash() =>
        new("extensions.persistedQuery.sha256Hash", "It is not the SHA-256 of the document.");

    private static Dictionary<string, string> Registered(string? path)
    {
        if (string.IsNullOrEmpty(path)) return [];
        if (!Directory.Exists(path))
            return JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path)) ?? [];

        return Directory.EnumerateFiles(path, "*.graphql").Select(File.ReadAllText)
            .DistinctBy(HashOf)
            .ToDictionary(HashOf);
    }
}
