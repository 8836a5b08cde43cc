using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;

namespace SmartCoop.Application.Access;

/// <summary>The rules of visibility of all concepts.</summary>
/// <param name="everything">What the rules may look up.</param>
/// <param name="services">Where the rules are.</param>
public sealed class Visibilities(IFullReadStore everything, IServiceProvider services)
{
    private static readonly MethodInfo Among =
        typeof(Visibilities).GetMethod(nameof(AmongAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>What a viewer sees of one stored kind; null for all of it. A kind without a rule is hidden.</summary>
    public Expression<Func<T, bool>>? Of<T>(Viewer viewer)
        where T : class
    {
        if (viewer.Is(Role.System)) return null;
        if (services.GetService<IVisibility<T>>() is not { } rule) return _ => false;

        return viewer.IsRecognised || !viewer.OfferIds.IsEmpty ? rule.To(viewer, everything) : _ => false;
    }

    /// <summary>Which of several things of one kind a viewer sees; all of them when everything is visible.</summary>
    internal Task<IReadOnlySet<Guid>> VisibleAsync(
        Viewer viewer,
        Type kind,
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken) =>
        (Task<IReadOnlySet<Guid>>)Among.MakeGenericMethod(kind).Invoke(this, [viewer, keys, cancellationToken])!;

    private async Task<IReadOnlySet<Guid>> AmongAsync<T>(
        Viewer viewer,
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
        where T : class
    {
        if (Of<T>(viewer) is not { } visible) return keys.ToHashSet();

        var ids = keys.Select(key => new Id<T>(key)).ToList();
        var thing = Expression.Parameter(typeof(T), "thing");
        var id = Expression.Lambda<Func<T, Id<T>>>(Expression.Property(thing, "Id"), thing);
        var found = await everything.ListAsync(
            everything.Set<T>().Where(visible).Select(id).Where(one => ids.Contains(one)), cancellationToken);
        return found.Select(one => one.Value).ToHashSet();
    }
}
