using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Payments;
using static SmartCoop.Domain.Tests.Payments.SomeBusiness;

namespace SmartCoop.Domain.Tests.Payments;

/// <summary>What money is for when the payer says so exactly, and what it may be for when not.</summary>
public sealed class MatchingTests
{
    private static readonly Id<Client> Theatre = Id.New<Client>(Now);
    private static readonly OpenInvoice First = Open(1, 1_210, Theatre, "Théâtre du Midi ASBL");
    private static readonly OpenInvoice Second = Open(2, 605, Theatre, "Théâtre du Midi ASBL");
    private static readonly OpenInvoice Other = Open(3, 1_210, Id.New<Client>(Now), "Rosas VZW");
    private static readonly OpenSubscription Share =
        new(Id.New<ShareSubscription>(Now), StructuredCommunication.FromNumber(9_000_000_001), Euro(30));

    private readonly SomeBusiness _business = new();

    [Fact]
    public void Given_exact_communication_and_amount_then_no_person_needs_to_look()
    {
        var only = Assert.Single(Suggested(1_210, Movement(First.Communication)));

        Assert.True(only.IsAutomatic);
        Assert.Equal([new AllocationTarget(Euro(1_210), InvoiceId: First.InvoiceId)], only.Targets);
    }

    [Fact]
    public void Given_the_communication_of_a_subscription_then_the_shares_are_paid()
    {
        var only = Assert.Single(Suggested(30, Movement(Share.Communication)));

        Assert.Equal([new AllocationTarget(Euro(30), SubscriptionId: Share.SubscriptionId)], only.Targets);
    }

    [Fact]
    public void Given_the_communication_with_less_money_then_a_part_payment_is_suggested_first()
    {
        var best = Suggested(500, Movement(First.Communication))[0];

        Assert.Equal((1, SuggestionReason.CommunicationWithOtherAmount), (best.Rank, best.Reason));
        Assert.Equal([new AllocationTarget(Euro(500), InvoiceId: First.InvoiceId)], best.Targets);
    }

    [Fact]
    public void Given_the_communication_with_more_money_then_the_surplus_is_suggested_as_credit()
    {
        var best = Suggested(1_300, Movement(First.Communication))[0];

        Assert.Equal(
            [
                new AllocationTarget(Euro(1_210), InvoiceId: First.InvoiceId),
                new AllocationTarget(Euro(90), ClientId: Theatre),
            ],
            best.Targets);
    }

    [Theory]
    [InlineData("+++100/0000/00153+++")]
    [InlineData("communication 100000000185")]
    [InlineData("1000 0000 1035 merci")]
    public void Given_a_slip_of_the_pen_in_the_communication_then_the_invoice_is_found(string text)
    {
        var meant = StructuredCommunication.Parse("100000000135");
        var invoice = First with { Communication = meant };
        var transaction = _business.Moved(1_210, Movement(text: text));

        var best = Matching.Suggest(transaction, [invoice, Other], [])[0];

        Assert.Equal(SuggestionReason.CommunicationMistyped, best.Reason);
        Assert.Equal(invoice.InvoiceId, best.Targets[0].InvoiceId);
    }

    [Fact]
    public void Given_only_the_number_of_the_invoice_then_it_is_found_before_one_of_the_same_amount()
    {
        var suggestions = Suggested(1_210, Movement(text: "facture F2026-000003"));

        Assert.Equal(
            [(1, SuggestionReason.InvoiceNumberInText), (2, SuggestionReason.AmountOnly)],
            suggestions.Select(suggestion => (suggestion.Rank, suggestion.Reason)));
        Assert.Equal(Other.InvoiceId, suggestions[0].Targets[0].InvoiceId);
    }

    [Fact]
    public void Given_one_transfer_for_two_invoices_of_a_client_then_both_are_suggested_together()
    {
        var best = Suggested(1_815, Movement(name: "THEATRE DU MIDI"))[0];

        Assert.Equal(SuggestionReason.InvoicesAddUp, best.Reason);
        Assert.Equal([First.InvoiceId, Second.InvoiceId], best.Targets.Select(target => target.InvoiceId!.Value));
    }

    [Fact]
    public void Given_the_name_and_the_amount_then_the_client_is_preferred_to_a_stranger()
    {
        var suggestions = Suggested(1_210, Movement(name: "Rosas"));

        Assert.Equal(
            [SuggestionReason.NameAndAmount, SuggestionReason.AmountOnly],
            suggestions.Select(suggestion => suggestion.Reason));
        Assert.Equal(Other.InvoiceId, suggestions[0].Targets[0].InvoiceId);
    }

    [Fact]
    public void Given_an_account_the_client_paid_from_before_then_the_oldest_invoices_are_paid_first()
    {
        var transaction = _business.Moved(1_500);

        var best = Matching.Suggest(
            transaction, [Second with { PaidFromAccount = true }, First with { PaidFromAccount = true }], [])[0];

        Assert.Equal(SuggestionReason.KnownAccount, best.Reason);
        Assert.Equal([Euro(1_210), Euro(290)], best.Targets.Select(target => target.Amount));
    }

    [Fact]
    public void Given_money_that_went_out_or_is_all_allocated_then_nothing_is_suggested()
    {
        var invoice = _business.Issued(1_000);
        var spent = _business.Moved(1_210);
        _ = spent.PayInvoice(NewPayment(), invoice, Euro(1_210)).Value;

        Assert.Empty(Matching.Suggest(spent, [First], []));
        Assert.Empty(Matching.Suggest(_business.Moved(-1_210), [First], []));
    }

    private static OpenInvoice Open(int sequence, decimal due, Id<Client> client, string name)
    {
        var number = new InvoiceNumber(InvoiceNumber.Invoices, 2026, sequence);
        return new OpenInvoice(
            Id.New<Invoice>(Now), client, name, number.ToString(), number.ToCommunication(), Euro(due),
            Today.AddDays(sequence), PaidFromAccount: false);
    }

    private IReadOnlyList<AllocationSuggestion> Suggested(decimal amount, BankMovement movement) =>
        Matching.Suggest(_business.Moved(amount, movement), [First, Second, Other], [Share]);
}
