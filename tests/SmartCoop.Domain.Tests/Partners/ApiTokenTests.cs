using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Partners;

public sealed class ApiTokenTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset InAYear = Now.AddYears(1);
    private static readonly ApiTokenSecret Secret = ApiTokenSecret.Of(new byte[32]);
    private static readonly ApiTokenSecret Other = ApiTokenSecret.Of([.. Enumerable.Repeat((byte)7, 32)]);

    [Fact]
    public void Given_what_a_program_may_do_when_a_token_is_created_then_it_is_a_fact_without_a_secret()
    {
        var unit = Id.New<ProductionUnit>(Now);
        var token = Create(scopes: [ApiScope.InvoicesRead, ApiScope.InvoicesRead], units: [unit, unit]).Value;

        Assert.Equal("Accounting tool", token.Name);
        Assert.Equal([ApiScope.InvoicesRead], token.Scopes);
        Assert.Equal([unit], token.UnitIds);
        Assert.Equal(Secret.Hash(), token.SecretHash);
        var fact = Assert.IsType<ApiTokenCreated>(Assert.Single(token.Events));
        Assert.Equal((token.Id, InAYear), (fact.ApiTokenId, fact.ExpiresAt));
    }

    [Fact]
    public void Given_nothing_it_may_do_when_a_token_is_created_then_it_is_refused() =>
        Assert.Equal(new ApiTokenHasNoScope(), Create(scopes: []).Refusal);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(401)]
    public void Given_a_life_that_is_over_or_too_long_when_a_token_is_created_then_it_is_refused(int days) =>
        Assert.Equal(
            new ApiTokenLifeNotAllowed(Now.AddDays(days), Now, Now.AddDays(400)),
            Create(until: Now.AddDays(days)).Refusal);

    [Fact]
    public void Given_more_than_a_hundred_units_when_a_token_is_created_then_it_is_refused() =>
        Assert.Equal(
            new ApiTokenHasTooManyUnits(101, 100),
            Create(units: [.. Enumerable.Range(0, 101).Select(i => Id.New<ProductionUnit>(Now.AddDays(i)))]).Refusal);

    [Fact]
    public void Given_a_token_when_rotated_then_only_the_new_secret_is_known()
    {
        var token = Create().Value;

        Assert.Null(token.Rotate(Other, Now).Refusal);

        Assert.Equal(Other.Hash(), token.SecretHash);
    }

    [Fact]
    public void Given_a_revoked_token_when_rotated_or_revoked_again_then_it_is_refused()
    {
        var token = Create().Value;
        token.Revoke(Now);

        Assert.Equal(Now, token.RevokedAt);
        Assert.Equal(new ApiTokenIsRevoked(token.Id, Now), token.Rotate(Other, InAYear).Refusal);
        Assert.Equal(new ApiTokenIsRevoked(token.Id, Now), token.Revoke(InAYear).Refusal);
    }

    [Fact]
    public void Given_a_token_that_has_expired_when_rotated_then_it_is_refused()
    {
        var token = Create().Value;

        Assert.Equal(new ApiTokenHasExpired(token.Id, InAYear), token.Rotate(Other, InAYear).Refusal);
    }

    [Fact]
    public void Given_each_scope_when_written_then_it_says_of_what_and_whether_to_read_or_write()
    {
        Assert.Equal("accounting:read", ApiScope.AccountingRead.Text());
        Assert.All(Enum.GetValues<ApiScope>(), scope => Assert.Matches("^[a-z]+:(read|write)$", scope.Text()));
    }

    private static Result<ApiToken> Create(
        IReadOnlyList<ApiScope>? scopes = null,
        IReadOnlyList<Id<ProductionUnit>>? units = null,
        DateTimeOffset? until = null) => ApiToken.Create(
        Id.New<ApiToken>(Now),
        " Accounting tool ",
        scopes ?? [ApiScope.AccountingRead],
        units ?? [],
        until ?? InAYear,
        Secret,
        Now);
}
