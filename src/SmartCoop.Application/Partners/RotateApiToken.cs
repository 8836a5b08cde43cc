using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>Gives a program another secret; the one before is worth nothing from now on, on open sockets too.</summary>
/// <remarks>
/// To change without a pause, create a second token, let the program change, and revoke the first. The secret is in the
/// answer, once: a repeated call, under the same idempotency key, answers none.
/// </remarks>
/// <param name="ApiTokenId">The token.</param>
[AllowedTo(Role.Administrator)]
public sealed record RotateApiToken(Id<ApiToken> ApiTokenId) : Command<CreatedApiToken>;

internal sealed class RotateApiTokenHandler(IApiTokenRepository tokens, TimeProvider clock)
    : ICommandHandler<RotateApiToken, Result<CreatedApiToken>>
{
    public async ValueTask<Result<CreatedApiToken>> Handle(
        RotateApiToken command,
        CancellationToken cancellationToken)
    {
        if (await tokens.FindAsync(command.ApiTokenId, cancellationToken) is not { } token)
            return new ApiTokenNotFound(command.ApiTokenId);

        var secret = ApiTokenSecrets.New();
        return token.Rotate(secret, clock.GetUtcNow()).Answer(new CreatedApiToken(token.Id, secret.Value));
    }
}
