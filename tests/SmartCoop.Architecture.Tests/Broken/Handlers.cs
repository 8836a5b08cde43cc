using Mediator;

namespace SmartCoop.Architecture.Tests.Broken;

public sealed record Ask : IQuery<int>;

public sealed record AskTwice : IQuery<int>;

public sealed record AskOpenly : IQuery<int>;

/// <summary>Wrong: it can be seen from outside.</summary>
public sealed class VisibleHandler : IQueryHandler<Ask, int>
{
    public ValueTask<int> Handle(Ask query, CancellationToken cancellationToken) => new(1);
}

/// <summary>Wrong: it can be derived from.</summary>
internal class OpenHandler : IQueryHandler<AskOpenly, int>
{
    public ValueTask<int> Handle(AskOpenly query, CancellationToken cancellationToken) => new(1);
}

/// <summary>Wrong: it does not bear the name of its message, and it calls another handler.</summary>
internal sealed class MisnamedHandler(VisibleHandler other, ISender sender) : IQueryHandler<AskTwice, int>
{
    public async ValueTask<int> Handle(AskTwice query, CancellationToken cancellationToken) =>
        await other.Handle(new Ask(), cancellationToken) + await sender.Send(new AskOpenly(), cancellationToken);
}
