using Microsoft.Extensions.DependencyInjection;
using SmartCoop.GraphQL.Guard;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A host behind a proxy, with a frontend of its own and partners that read 200 alone.</summary>
public sealed class ProxiedHost() : SmartCoopHost(new EmptySqlite())
{
    public const string Own = "query Own { units(first: 1) { nodes { id } } }";

    private readonly DirectoryInfo _documents = Directory.CreateTempSubdirectory("smartcoop-documents-");

    private protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["TrustedProxies"] = "127.0.0.1",
        ["AlwaysOk"] = "true",
        ["PersistedDocuments"] = Documents(),
        ["Origins"] = "*",
        ["Hosts"] = "api.example;127.0.0.1",
    };

    internal int AddressesWithBuckets() => Services.GetRequiredService<Buckets>().Addresses;

    private string Documents()
    {
        File.WriteAllText(Path.Combine(_documents.FullName, "own.graphql"), Own);
        return _documents.FullName;
    }
}
