using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Domain;

namespace SmartCoop.Application.Pipeline;

/// <summary>Lets through what the viewer may do, before anything is begun.</summary>
/// <remarks>
/// Three questions, in this order. Has the viewer a role that allows the command? Does it see, in that role, everything
/// that the command names? Is the command about its own affairs, where that matters? What it does not see is refused in
/// the words for what does not exist.
/// </remarks>
internal sealed class AccessBehavior<TMessage, TResponse>(
    IActor actor,
    Visibilities visibilities,
    IEnumerable<IOwnRule<TMessage>> ownRules)
    : IPipelineBehavior<TMessage, TResponse>
    where TMessage : IOperation
    where TResponse : IResult<TResponse>
{
    public async ValueTask<TResponse> Handle(
        TMessage message,
        MessageHandlerDelegate<TMessage, TResponse> next,
        CancellationToken cancellationToken) =>
        await RefusalAsync(message, cancellationToken) is { } refusal
            ? TResponse.Refuse([refusal])
            : await next(message, cancellationToken);

    private async ValueTask<DomainError?> RefusalAsync(TMessage message, CancellationToken cancellationToken)
    {
        if (actor.Viewer.Is(Role.System) || message is IByLink) return null;
        if (Permissions.Refusal(actor.Viewer, typeof(TMessage)) is { } never) return never;

        var acting = Permissions.Acting(actor.Viewer, typeof(TMessage));
        if (await HiddenAsync(message, acting, cancellationToken) is { } hidden) return hidden;

        foreach (var rule in ownRules)
            if (await rule.RefusalAsync(message, acting, cancellationToken) is { } foreign) return foreign;

        return null;
    }

    private async ValueTask<DomainError?> HiddenAsync(
        TMessage message,
        Viewer acting,
        CancellationToken cancellationToken)
    {
        foreach (var named in NamedThings.In(message).GroupBy(thing => thing.Kind, thing => thing.Key))
        {
            var visible = await visibilities.VisibleAsync(acting, named.Key, [.. named], cancellationToken);
            foreach (var key in named)
                if (!visible.Contains(key)) return Unknown.Of(named.Key, key);
        }

        return null;
    }
}
