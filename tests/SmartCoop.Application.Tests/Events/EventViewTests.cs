using SmartCoop.Application.Events;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Payments;
using SmartCoop.Domain;

namespace SmartCoop.Application.Tests.Events;

/// <summary>Every fact that a subscription promises is shown, each as a kind of its own.</summary>
public sealed class EventViewTests
{
    public static TheoryData<string, IReadOnlyList<string>, Func<LoggedEvent, Enum>> Subscriptions { get; } = new()
    {
        { "invoiceEvents", InvoiceEventView.Types, logged => InvoiceEventView.Of(logged).Kind },
        { "orderEvents", OrderEventView.Types, logged => OrderEventView.Of(logged).Kind },
        { "paymentEvents", PaymentEventView.Types, logged => PaymentEventView.Of(logged).Kind },
    };

    [Theory, MemberData(nameof(Subscriptions), DisableDiscoveryEnumeration = true)]
    public void Given_the_facts_of_a_subscription_when_shown_then_each_is_of_another_kind_and_no_kind_is_left(
        string subscription,
        IReadOnlyList<string> types,
        Func<LoggedEvent, Enum> kind)
    {
        var kinds = types.Select(type => kind(Logged(type))).ToList();

        Assert.True(kinds.Distinct().Count() == types.Count, subscription);
        Assert.Equal(Enum.GetValues(kinds[0].GetType()).Length, kinds.Count);
    }

    [Fact]
    public void Given_a_fact_that_is_none_of_them_when_shown_then_it_is_a_bug()
    {
        var fact = Logged("UnitOpened");

        Assert.Throws<InvalidOperationException>(() => InvoiceEventView.Of(fact));
        Assert.Throws<InvalidOperationException>(() => OrderEventView.Of(fact));
        Assert.Throws<InvalidOperationException>(() => PaymentEventView.Of(fact));
    }

    private static LoggedEvent Logged(string type) => new(
        new EventCursor("e", 1),
        Guid.NewGuid(),
        type,
        Guid.NewGuid(),
        DateTimeOffset.UnixEpoch,
        (IDomainEvent)Sample.Of(EventCatalogue.TypeOf(type)));
}
