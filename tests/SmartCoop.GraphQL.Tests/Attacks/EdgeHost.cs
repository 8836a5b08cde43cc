using Microsoft.Extensions.DependencyInjection;
using SmartCoop.GraphQL.Guard;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>A host as it stands on the internet, with little patience and few points.</summary>
public sealed class EdgeHost() : SmartCoopHost(new EmptySqlite())
{
    private protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Origins"] = "https://app.example",
        ["Limits:Rate:Maximum"] = "3000",
        ["Limits:Rate:RestoreRate"] = "100",
        ["Limits:Rate:AnonymousMaximum"] = "1500",
        ["Limits:Rate:AnonymousRestoreRate"] = "10",
    };

    internal int AddressesWithBuckets() => Services.GetRequiredService<Buckets>().Addresses;
}
