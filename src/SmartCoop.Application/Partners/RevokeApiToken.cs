using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>Ends the right of a program, for ever: within 5 seconds on every node, within 30 on open sockets.</summary>
/// <param name="ApiTokenId">The token.</param>
[AllowedTo(Role.Administrator)]
public sealed record RevokeApiToken(Id<ApiToken> ApiTokenId) : Command<Id<ApiToken>>;

internal sealed class RevokeApiTokenHandler(IApiTokenRepository tokens, TimeProvider clock)
    : ICommandHandler<RevokeApiToken, Result<Id<ApiToken>>>
{
    public async ValueTask<Result<Id<ApiToken>>> Handle(RevokeApiToken command, CancellationToken cancellationToken) =>
        await tokens.FindAsync(command.ApiTokenId, cancellationToken) is { } token
            ? token.Revoke(clock.GetUtcNow()).Answer(token.Id)
            : new ApiTokenNotFound(command.ApiTokenId);
}
