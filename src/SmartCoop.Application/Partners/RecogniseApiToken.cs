using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>Who shows a secret; nobody, when it is not one of a token that is worth something now.</summary>
/// <param name="Secret">What was shown.</param>
public sealed record RecogniseApiToken(ApiTokenSecret Secret) : IQuery<ApiTokenView?>;

internal sealed class RecogniseApiTokenHandler(IReadStore store, TimeProvider clock)
    : IQueryHandler<RecogniseApiToken, ApiTokenView?>
{
    public async ValueTask<ApiTokenView?> Handle(RecogniseApiToken query, CancellationToken cancellationToken)
    {
        // The look-up by a hash tells by its duration nothing about the secret.
        var (hash, now) = (query.Secret.Hash(), clock.GetUtcNow());
        var alive = store.Set<ApiToken>()
            .Where(token => token.SecretHash == hash && token.RevokedAt == null && token.ExpiresAt > now);
        return await store.FirstOrDefaultAsync(alive.Select(ApiTokenView.Of), cancellationToken);
    }
}
