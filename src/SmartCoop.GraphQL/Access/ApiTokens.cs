using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Partners;
using SmartCoop.Domain.Partners;

namespace SmartCoop.GraphQL.Access;

/// <summary>The tokens of partners' programs, which the database knows by their hash.</summary>
internal sealed class ApiTokens(IServiceScopeFactory scopes, TimeProvider clock, TokenUses uses) : ITokenKind
{
    private static readonly Recognition NotOurs = Recognition.Refused("The token is not valid.");

    public bool Takes(string token) => token.StartsWith(ApiTokenSecret.Prefix, StringComparison.Ordinal);

    public async ValueTask<Recognition> RecogniseAsync(string token, CancellationToken cancellationToken)
    {
        // Mistyped, or guessed: the database is not asked.
        if (ApiTokenSecret.Find(token) is not { } secret) return NotOurs;

        await using var scope = scopes.ScopeOf(Viewer.System("recognition"));
        var known = await scope.ServiceProvider.GetRequiredService<ISender>()
            .Send(new RecogniseApiToken(secret), cancellationToken);
        if (known is null) return NotOurs;

        uses.Note(known.Id, known.LastUsedAt, clock.GetUtcNow());
        return new Recognition(ViewerOf(known));
    }

    private static Viewer ViewerOf(ApiTokenView token) => new($"token:{token.Id}")
    {
        Roles = [Role.Partner],
        Scopes = [.. token.Scopes.Select(scope => scope.Text())],
        UnitIds = [.. token.UnitIds],
        TokenId = token.Id.Value,
        ExpiresAt = token.ExpiresAt,
    };
}
