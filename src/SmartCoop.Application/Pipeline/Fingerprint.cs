using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SmartCoop.Application.Events;

namespace SmartCoop.Application.Pipeline;

/// <summary>Recognises the same input again: SHA-256 of its JSON with the members in alphabetical order.</summary>
internal static class Fingerprint
{
    public static byte[] Of(object input) =>
        SHA256.HashData(DomainJson.Utf8(Sorted(DomainJson.Node(input))));

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
