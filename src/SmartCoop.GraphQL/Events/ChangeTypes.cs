using System.Globalization;
using GraphQL.Types;
using SmartCoop.Application.Events;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Schema.Scalars;

namespace SmartCoop.GraphQL.Events;

internal sealed class ChangeConnectionType : ObjectGraphType<ChangePage>
{
    public ChangeConnectionType()
    {
        Name = "ChangeConnection";
        Description = "A part of all changes, and where to go on.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ChangeEdgeType>>>>("edges")
            .Description("The changes, each with its cursor.")
            .Resolve(context => context.Source.Changes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ChangeType>>>>("nodes")
            .Description("The changes.")
            .Resolve(context => context.Source.Changes);
        Field<NonNullGraphType<PageInfoType>>("pageInfo")
            .Description("Whether there is more to read now.")
            .Resolve(context => new PageInfo(
                context.Source.HasNext,
                HasPreviousPage: false,
                context.Source.Changes is [var first, ..] ? first.Place.ToString() : null,
                context.Source.Changes is [.., var last] ? last.Place.ToString() : null));
        Field<NonNullGraphType<StringGraphType>>("resumeCursor")
            .Description("Come back with it as `after`, now or in a year; it is there on an empty page too.")
            .Resolve(context => context.Source.Resume.ToString());
    }
}

internal sealed class ChangeEdgeType : ObjectGraphType<Change>
{
    public ChangeEdgeType()
    {
        Name = "ChangeEdge";
        Description = "A change and its place.";
        Field<NonNullGraphType<StringGraphType>>("cursor")
            .Description("The place of the change: those that follow come after it. Opaque.")
            .Resolve(context => context.Source.Place.ToString());
        Field<NonNullGraphType<ChangeType>>("node").Description("The change.").Resolve(context => context.Source);
    }
}

internal sealed class ChangeType : ObjectGraphType<Change>
{
    private static readonly Dictionary<ChangeableType, Type> Kinds = new()
    {
        [ChangeableType.ApiToken] = typeof(ApiToken),
        [ChangeableType.BankStatement] = typeof(BankStatement),
        [ChangeableType.BankTransaction] = typeof(BankTransaction),
        [ChangeableType.Client] = typeof(Client),
        [ChangeableType.ContributionScheme] = typeof(ContributionSchemeVersion),
        [ChangeableType.CreditNote] = typeof(CreditNote),
        [ChangeableType.Decision] = typeof(Decision),
        [ChangeableType.Invoice] = typeof(Invoice),
        [ChangeableType.JournalEntry] = typeof(JournalEntry),
        [ChangeableType.LegalEntity] = typeof(LegalEntity),
        [ChangeableType.Member] = typeof(Member),
        [ChangeableType.Order] = typeof(Order),
        [ChangeableType.Payment] = typeof(Allocation),
        [ChangeableType.Reservation] = typeof(Reservation),
        [ChangeableType.ShareSubscription] = typeof(ShareSubscription),
        [ChangeableType.Unit] = typeof(ProductionUnit),
    };

    public ChangeType()
    {
        Name = "Change";
        Description = "Something changed: read it anew, or forget it.";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description("Identifies the change for ever: who hears of it twice recognises it.")
            .Resolve(context => string.Create(
                CultureInfo.InvariantCulture, $"chg_{context.Source.FactId:N}_{context.Source.Number}"));
        Field<NonNullGraphType<IdGraphType>>("nodeId")
            .Description("The identifier of what changed.")
            .Resolve(context => NodeId.Of(Kinds[context.Source.Type], context.Source.Key));
        Field<NonNullGraphType<DomainEnum<ChangeableType>>>("nodeType")
            .Description("What kind of thing changed.")
            .Resolve(context => context.Source.Type);
        Field<NonNullGraphType<DomainEnum<ChangeOperation>>>("operation")
            .Description("What happened to it.")
            .Resolve(context => context.Source.Operation);
        Field<IntGraphType>("version")
            .Description(
                "How often it was stored up to now: whoever has read it at this version may skip the change. Null when "
                + "it is gone.")
            .Resolve(context => context.Source.Version);
        Field<NonNullGraphType<DateTimeType>>("changedAt")
            .Description("When the change was written down.")
            .Resolve(context => context.Source.ChangedAt);
        Field<NodeInterface>("node")
            .Description("The thing as it is now; null when it is gone.")
            .Resolve(context => NodeRegistry.Known.LoaderOf(NodeRegistry.Known.PrefixOf(Kinds[context.Source.Type]))!(
                context, context.Source.Key));
    }
}
