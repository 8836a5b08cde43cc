using Mediator;

namespace SmartCoop.Application.Access;

/// <summary>Which of several things the viewer may name in a command, by their bare identifiers.</summary>
/// <param name="Command">The kind of command.</param>
/// <param name="Kind">The kind of things.</param>
/// <param name="Keys">Which things; the viewer sees them.</param>
public sealed record WhichMayBeNamed(Type Command, Type Kind, IReadOnlyList<Guid> Keys) : IQuery<IReadOnlySet<Guid>>;

internal sealed class WhichMayBeNamedHandler(Visibilities visibilities, IActor actor)
    : IQueryHandler<WhichMayBeNamed, IReadOnlySet<Guid>>
{
    public async ValueTask<IReadOnlySet<Guid>> Handle(WhichMayBeNamed query, CancellationToken cancellationToken) =>
        await visibilities.VisibleAsync(
            Permissions.Acting(actor.Viewer, query.Command), query.Kind, query.Keys, cancellationToken);
}
