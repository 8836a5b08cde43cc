using Mediator;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;

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
internal sealed class MisnamedHandler(VisibleHandler other) : IQueryHandler<AskTwice, int>
{
    public ValueTask<int> Handle(AskTwice query, CancellationToken cancellationToken) =>
        other.Handle(new Ask(), cancellationToken);
}

public sealed record AskInside : Command<string>;

/// <summary>Wrong: it sends another command from inside its transaction.</summary>
internal sealed class AskInsideHandler(ISender sender) : ICommandHandler<AskInside, Result<string>>
{
    public ValueTask<Result<string>> Handle(AskInside command, CancellationToken cancellationToken) =>
        sender.Send(new AskInside(), cancellationToken);
}
