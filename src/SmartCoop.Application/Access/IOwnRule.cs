using SmartCoop.Domain;

namespace SmartCoop.Application.Access;

/// <summary>What a role alone does not decide about a command: whether it is about the viewer's own affairs.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
internal interface IOwnRule<in TCommand>
{
    /// <summary>Why the viewer may not send it; null when it may.</summary>
    /// <param name="command">The command; the viewer sees everything that it names.</param>
    /// <param name="acting">The viewer, with no other role than those that allow the command.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    ValueTask<DomainError?> RefusalAsync(TCommand command, Viewer acting, CancellationToken cancellationToken);
}
