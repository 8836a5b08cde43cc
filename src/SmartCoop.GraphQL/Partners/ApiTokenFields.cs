using GraphQL.Types;
using SmartCoop.Application.Partners;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Partners;

internal static class ApiTokenFields
{
    public static void AddPartnerNodes(this NodeRegistry nodes) =>
        nodes.Add<ApiToken, ApiTokenView>("tok", ids => new GetApiTokens(ids), token => token.Id);

    public static void AddPartnerQueries(this QueryType query) => query.Pages<ApiTokenView>(
        "apiTokens",
        "The tokens of partners' programs, the newest first; those that are worth nothing any more too.",
        (_, page) => new ListApiTokens(page));

    public static void AddPartnerMutations(this MutationType mutation)
    {
        mutation.Command<CreateApiToken, CreatedApiToken>(Shows)
            .Refuses<UnitNotFound>()
            .Refuses<ApiTokenHasNoScope>()
            .Refuses<ApiTokenHasTooManyUnits>()
            .Refuses<ApiTokenLifeNotAllowed>();
        mutation.Command<RevokeApiToken, ApiToken, ApiTokenView>()
            .Refuses<ApiTokenNotFound>()
            .Refuses<ApiTokenIsRevoked>();
        mutation.Command<RotateApiToken, CreatedApiToken>(Shows)
            .Refuses<ApiTokenNotFound>()
            .Refuses<ApiTokenIsRevoked>()
            .Refuses<ApiTokenHasExpired>();
    }

    private static void Shows(ObjectGraphType<Result<CreatedApiToken>> payload)
    {
        payload.Field("apiToken", GraphTypes.ViewType(typeof(ApiTokenView)))
            .Description("The token; null when nothing was done.")
            .Resolve(context =>
                context.Source.Refusal is null ? context.LoadNode(context.Source.Value.ApiTokenId) : null);
        payload.Field<StringGraphType>("secret")
            .Description("What the program shows as `Bearer`. It is told once: a repeated call answers null.")
            .Resolve(context => context.Source.Refusal is null ? context.Source.Value.Secret : null);
    }
}

internal sealed class ApiTokenType : NodeType<ApiToken, ApiTokenView>
{
    public ApiTokenType()
        : base(token => token.Id) =>
        Field("units", GraphTypes.Listed(GraphTypes.ViewType(typeof(UnitView))))
            .Description("The only units it may act for; none means every unit.")
            .Resolve(context => context.Source.UnitIds.Select(unit => context.LoadNode(unit)));
}
