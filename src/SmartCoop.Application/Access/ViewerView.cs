using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Access;

/// <summary>Whoever asks, as the cooperative knows them.</summary>
public sealed record ViewerView
{
    /// <summary>The name the cooperative remembers them by.</summary>
    public required string Name { get; init; }

    /// <summary>What they are to the cooperative; nothing for somebody without a token.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>What a partner's program may do.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>From when on they must show who they are again.</summary>
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The member they are.</summary>
    public required Id<Member>? MemberId { get; init; }

    /// <summary>The client they speak for.</summary>
    public required Id<Client>? ClientId { get; init; }

    /// <summary>Shows a viewer.</summary>
    public static ViewerView Of(Viewer viewer) => new()
    {
        Name = viewer.Name,
        Roles = [.. viewer.Roles.Order()],
        Scopes = [.. viewer.Scopes.Order(StringComparer.Ordinal)],
        ExpiresAt = viewer.ExpiresAt,
        MemberId = viewer.Member(),
        ClientId = viewer.Client(),
    };
}

/// <summary>Whether the viewer may take a step now.</summary>
/// <param name="Allowed">Whether it may, as far as can be said without trying.</param>
/// <param name="Reason">Why not, in the reader's language; null when it may.</param>
public sealed record AllowanceView(bool Allowed, string? Reason);
