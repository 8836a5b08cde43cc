using System.Collections.Immutable;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Access;

/// <summary>Somebody the host has recognised, as far as permissions go.</summary>
/// <param name="Name">The principal's name, at most 200 characters, the same on every node and call.</param>
public sealed record Viewer(string Name)
{
    /// <summary>What it is to the shared enterprise.</summary>
    public ImmutableHashSet<Role> Roles { get; init; } = [];

    /// <summary>What a partner's program may do, such as <c>invoices:read</c>; empty for persons.</summary>
    public ImmutableHashSet<string> Scopes { get; init; } = [];

    /// <summary>The person among the members and applicants.</summary>
    public Id<Member>? MemberId { get; init; }

    /// <summary>The client it speaks for.</summary>
    public Id<Client>? ClientId { get; init; }

    /// <summary>The units an adviser is in charge of, or a token is limited to.</summary>
    public ImmutableHashSet<Id<ProductionUnit>> UnitIds { get; init; } = [];

    /// <summary>The orders whose single-use link it has shown.</summary>
    public ImmutableHashSet<Id<Order>> OfferIds { get; init; } = [];

    /// <summary>The API token it came with, by which it can be revoked.</summary>
    public Guid? TokenId { get; init; }

    /// <summary>From when on it must show who it is again; never, for the host itself.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Somebody without a token: sees nothing, does nothing.</summary>
    public static Viewer Nobody { get; } = new("nobody");

    /// <summary>The host at work, whom nothing is hidden from.</summary>
    public static Viewer System(string name) => new(name) { Roles = [Role.System] };

    /// <summary>Whether the host knows who it is.</summary>
    public bool IsRecognised => !Roles.IsEmpty;

    /// <summary>Whether a partner's program has a scope; whoever may write may read.</summary>
    public bool May(string scope) => Scopes.Contains(scope)
        || (scope.EndsWith(":read", StringComparison.Ordinal) && Scopes.Contains($"{scope[..^"read".Length]}write"));

    /// <summary>The member it acts as, if it acts as one.</summary>
    public Id<Member>? Member() => Is(Role.Member) ? MemberId : null;

    /// <summary>The client it acts as, if it acts as one.</summary>
    public Id<Client>? Client() => Is(Role.Client) ? ClientId : null;

    /// <summary>Whether it is one of these.</summary>
    public bool Is(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
            if (Roles.Contains(role)) return true;

        return false;
    }
}
