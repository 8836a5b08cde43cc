using GraphQL.Types;
using SmartCoop.Application.Access;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Members;
using SmartCoop.Application.Units;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Access;

internal static class ViewerQueries
{
    public static void AddViewerQueries(this QueryType query) =>
        query.Field<NonNullGraphType<ViewerType>>("viewer")
            .Description("Whoever asks, and what they may do; somebody without a token is nobody.")
            .Resolve(context => ViewerView.Of(OperationScope.Of(context).Viewer));
}

internal sealed class ViewerType : ViewType<ViewerView>
{
    public ViewerType()
    {
        Link<Member, MemberView>("member", "The member they are.", viewer => viewer.MemberId);
        Link<Client, ClientView>("client", "The client they speak for.", viewer => viewer.ClientId);
        Field("permissions", GraphTypes.Listed(typeof(StringGraphType)))
            .Description(
                "The mutations they may call, in alphabetical order; only with what is theirs. Whether a step can be "
                + "taken with one thing, its `can…` fields say.")
            .Resolve(context => context.Schema.Mutation!.Fields
                .Where(field => CommandFields.CommandOf(field) is { } command
                    && Permissions.Refusal(OperationScope.Of(context).Viewer, command) is null)
                .Select(field => field.Name)
                .Order(StringComparer.Ordinal));
        Field("units", typeof(NonNullGraphType<ConnectionType<UnitView>>))
            .Description("The units they run, are in charge of or were given a token for, in the order of preparation.")
            .PageArguments()
            .ResolveAsync(async context =>
            {
                var cursor = ListCursor.For(context);
                return new Connection<UnitView>(
                    await context.AskAsync(new ListOwnUnits(context.PageRequest(cursor))), cursor);
            });
    }
}
