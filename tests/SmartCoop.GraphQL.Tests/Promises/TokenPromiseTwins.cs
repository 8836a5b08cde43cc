using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Domain.Partners;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>The broken twin of P15: what is kept of a token is what is shown.</summary>
internal sealed class PlainTokens(IServiceProvider node) : ITokenKind
{
    public bool Takes(string token) => true;

    public async ValueTask<Recognition> RecogniseAsync(string token, CancellationToken cancellationToken)
    {
        await using var scope = node.ScopeOf(Viewer.System("test"));
        var isKept = await scope.ServiceProvider.GetRequiredService<SmartCoopDbContext>().Set<ApiToken>()
            .AnyAsync(known => known.SecretHash == token, cancellationToken);
        return isKept ? new Recognition(new Viewer("thief")) : Recognition.Refused("unknown");
    }
}

/// <summary>The broken twin of P15: whom it has recognised, it recognises for ten minutes.</summary>
internal sealed class ForgetsAfterTenMinutes(IAuthenticator inner, TimeProvider clock) : IAuthenticator
{
    private (Recognition Who, DateTimeOffset Until)? _known;

    public async ValueTask<Recognition> RecogniseAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (_known is { } known && clock.GetUtcNow() < known.Until) return known.Who;

        var who = await inner.RecogniseAsync(authorization, cancellationToken);
        _known = (who, clock.GetUtcNow().AddMinutes(10));
        return who;
    }

    public bool HasTaken(string authorization) => _known is not null;
}
