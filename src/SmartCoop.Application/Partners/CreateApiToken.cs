using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Partners;

/// <summary>Lets a program of a partner act at the cooperative until a day, within some limits.</summary>
/// <remarks>
/// Its secret is in the answer, once, and nowhere else: a repeated call, under the same idempotency key, answers none.
/// </remarks>
/// <param name="Name">Which program it is for, in words.</param>
/// <param name="Scopes">What the program may do; at least one thing.</param>
/// <param name="ExpiresAt">From when on it is worth nothing, in 400 days at the latest.</param>
/// <param name="UnitIds">The only units it may do it for, 100 at most; none means every unit.</param>
[AllowedTo(Role.Administrator)]
public sealed record CreateApiToken(
    string Name,
    IReadOnlyList<ApiScope> Scopes,
    DateTimeOffset ExpiresAt,
    IReadOnlyList<Id<ProductionUnit>>? UnitIds = null) : Command<CreatedApiToken>, ICreates;

internal sealed class CreateApiTokenHandler(
    IApiTokenRepository tokens,
    IProductionUnitRepository units,
    TimeProvider clock)
    : ICommandHandler<CreateApiToken, Result<CreatedApiToken>>
{
    public async ValueTask<Result<CreatedApiToken>> Handle(
        CreateApiToken command,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var secret = ApiTokenSecrets.New();
        var created = ApiToken.Create(
            Id.New<ApiToken>(now),
            command.Name,
            command.Scopes,
            command.UnitIds ?? [],
            command.ExpiresAt,
            secret,
            now);
        if (created.Refusals is { Count: > 0 } refusals) return Result<CreatedApiToken>.Refuse(refusals);

        foreach (var unit in created.Value.UnitIds)
            if (await units.FindAsync(unit, cancellationToken) is null) return new UnitNotFound(unit);

        tokens.Add(created.Value);
        return new CreatedApiToken(created.Value.Id, secret.Value);
    }
}
