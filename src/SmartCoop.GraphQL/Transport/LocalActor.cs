using SmartCoop.Application.Pipeline;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Everybody, while the host listens on loopback only and knows nobody by name.</summary>
internal sealed class LocalActor : IActor
{
    public string Name => "local";
}
