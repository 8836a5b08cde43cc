using GraphQL.Types;
using SmartCoop.Application.Orders;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Orders;

internal static class OrderMutations
{
    public static void AddOrderMutations(this MutationType mutation)
    {
        mutation.Command<AcceptOrder, Order, OrderView>()
            .RefusesLinks().RefusesIdleUnits().Refuses<OrderNoLongerValid>().Refuses<WordsMissing>();
        mutation.Command<ApproveOrder, Order, OrderView>().RefusesOrders().Refuses<WordsMissing>();
        mutation.Command<CancelOrder, Order, OrderView>()
            .Refuses<OrderNotFound>().Refuses<OrderNotCancellable>().Refuses<WordsMissing>();
        mutation.Command<DeclineOrder, Order, OrderView>().RefusesLinks().Refuses<WordsMissing>();
        mutation.Command<DraftOrder, Order, OrderView>()
            .RefusesParties().RefusesLines().Refuses<WordsMissing>().Refuses<OrderNoLongerValid>();
        mutation.Command<ExpireOrder, Order, OrderView>()
            .RefusesOrders().Refuses<LegalEntityNotFound>().Refuses<OrderStillValid>();
        mutation.Command<SendOrder, SentOrder>(Shows)
            .RefusesOrders()
            .RefusesIdleUnits()
            .Refuses<OrderNoLongerValid>()
            .Refuses<VatCategoryNotAllowed>()
            .Refuses<NoVatRatesOfCountry>()
            .Refuses<NoVatRateInForce>();
        mutation.Command<SubmitOrder, Order, OrderView>()
            .RefusesOrders().RefusesIdleUnits().Refuses<OrderHasNoLines>();
    }

    /// <summary>Adds the reasons why a unit and a client can do no business.</summary>
    public static RefusalUnion RefusesParties(this RefusalUnion refusals) => refusals
        .Refuses<UnitNotFound>()
        .Refuses<ClientNotFound>()
        .Refuses<LegalEntityNotFound>()
        .RefusesIdleUnits();

    /// <summary>Adds the reasons why a unit does no business.</summary>
    public static RefusalUnion RefusesIdleUnits(this RefusalUnion refusals) => refusals
        .Refuses<UnitNotOpenYet>()
        .Refuses<UnitIsSuspended>()
        .Refuses<UnitIsClosing>()
        .Refuses<UnitIsClosed>();

    /// <summary>Adds the reasons why lines cannot be sold.</summary>
    public static RefusalUnion RefusesLines(this RefusalUnion refusals) => refusals
        .Refuses<InvalidLine>()
        .Refuses<TooManyLines>()
        .Refuses<NegativeCategory>()
        .Refuses<ForeignCurrency>()
        .Refuses<VatCategoryNotAllowed>();

    private static RefusalUnion RefusesOrders(this RefusalUnion refusals) =>
        refusals.Refuses<OrderNotFound>().Refuses<OrderNotInStatus>();

    private static RefusalUnion RefusesLinks(this RefusalUnion refusals) =>
        refusals.Refuses<AcceptanceLinkUnknown>().Refuses<OrderNotInStatus>();

    private static void Shows(ObjectGraphType<Domain.Result<SentOrder>> payload)
    {
        payload.Field("order", GraphTypes.ViewType(typeof(OrderView)))
            .Description("What was sent; null when nothing was.")
            .Resolve(context => context.Source.Refusal is null ? context.LoadNode(context.Source.Value.OrderId) : null);
        payload.Field<StringGraphType>("acceptanceLink")
            .Description(
                "The secret to accept or decline the order with. It is told once: a repeated call answers null.")
            .Resolve(context => context.Source.Refusal is null ? context.Source.Value.AcceptanceLink : null);
    }
}
