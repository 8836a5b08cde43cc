using System.Collections.Concurrent;
using System.Reflection;
using SmartCoop.Domain;

namespace SmartCoop.Application.Access;

/// <summary>Who may send which command, as <see cref="AllowedToAttribute"/> says beside each.</summary>
public static class Permissions
{
    private static readonly ConcurrentDictionary<Type, AllowedToAttribute?> Rules = new();

    /// <summary>The viewer as far as it may send a command: with no other role than those that allow it.</summary>
    /// <returns>Nobody when none of its roles allows it.</returns>
    public static Viewer Acting(Viewer viewer, Type command)
    {
        if (viewer.Is(Role.System)) return viewer;
        if (Rules.GetOrAdd(command, type => type.GetCustomAttribute<AllowedToAttribute>()) is not { } rule)
            return Viewer.Nobody;

        var roles = viewer.Roles.Intersect(rule.Roles);
        if (rule.Scope is { } scope && viewer.Is(Role.Partner) && viewer.May(scope)) roles = roles.Add(Role.Partner);
        return roles.IsEmpty ? Viewer.Nobody : viewer with { Roles = roles };
    }

    /// <summary>Why a viewer may never send a command, whatever it names; null when it may.</summary>
    public static DomainError? Refusal(Viewer viewer, Type command)
    {
        if (command.IsAssignableTo(typeof(IByLink))) return null;
        if (!viewer.IsRecognised) return new Unauthenticated();

        return Acting(viewer, command).IsRecognised ? null : new NotPermitted(command.Name);
    }
}
