using System.Text.Json;

namespace SmartCoop.GraphQL.Transport;

/// <summary>A GraphQL request, whichever way it came.</summary>
/// <param name="Query">The document; null where its hash stands for it.</param>
/// <param name="OperationName">Which of its operations is asked for.</param>
/// <param name="Variables">The variables, as they came: an object.</param>
internal sealed record OperationRequest(string? Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>The SHA-256 of the document, in lower-case hexadecimal.</summary>
    public string? Hash { get; init; }

    /// <summary>Whether the document is one of an own frontend, which costs no points.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>Where it came from: whoever shows no token shares the bucket of the address.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it came in a way in which nothing may be changed.</summary>
    public bool ReadsOnly { get; init; }
}
