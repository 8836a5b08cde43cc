using CsCheck;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Deliveries;

public sealed class DocumentDeliveryTests
{
    private const string Sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static readonly DateTimeOffset Noon = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);
    private static readonly IssuedDocument Document = new(
        Id.New<LegalEntity>(Noon), Id.New<ProductionUnit>(Noon), Id.New<Invoice>(Noon), Id.New<CreditNote>(Noon));

    [Fact]
    public void Given_a_new_delivery_when_the_document_leaves_then_it_is_known_when_and_as_what()
    {
        var delivery = Begun();

        var fact = delivery.Deliver("F-2026-000042.pdf", Sha256, Noon).Value;

        Assert.Equal(
            new DocumentDelivered(
                delivery.Id, Document.EntityId, Document.UnitId, Document.InvoiceId, Document.CreditNoteId,
                "F-2026-000042.pdf", Sha256, Noon),
            fact);
        Assert.Equal(Noon, delivery.DeliveredAt);
        Assert.Equal([fact], delivery.Events);
    }

    [Fact]
    public void Given_a_document_that_cannot_leave_when_it_fails_again_then_the_pause_doubles_up_to_an_hour()
    {
        var delivery = Begun();

        var pauses = Enumerable.Range(0, 14)
            .Select(_ => delivery.Fail("The disk is full.", Noon).Value.RetryAt - Noon)
            .ToArray();

        Assert.Equal([5, 10, 20, 40, 80], pauses.Take(5).Select(pause => pause.TotalSeconds));
        Assert.Equal(TimeSpan.FromHours(1), pauses[^1]);
        Assert.Equal((14, "The disk is full."), (delivery.Failures, delivery.LastFailure));
    }

    [Fact]
    public void Given_a_delivery_that_failed_when_it_succeeds_then_it_is_not_retried_and_the_failure_is_still_told()
    {
        var delivery = Begun();
        delivery.Fail("The disk is full.", Noon);

        delivery.Deliver("F-2026-000042.pdf", Sha256, Noon.AddMinutes(1));

        Assert.Null(delivery.RetryAt);
        Assert.Equal((1, "The disk is full."), (delivery.Failures, delivery.LastFailure));
    }

    [Fact]
    public void Given_a_delivered_document_when_delivered_or_failed_again_then_it_is_refused_and_nothing_changed()
    {
        var delivery = Begun();
        delivery.Deliver("F-2026-000042.pdf", Sha256, Noon);

        var again = delivery.Deliver("F-2026-000043.pdf", Sha256, Noon.AddDays(1)).Refusal;
        var failed = delivery.Fail("The disk is full.", Noon.AddDays(1)).Refusal;

        Assert.Equal(new DocumentAlreadyDelivered(delivery.Id), again);
        Assert.Equal(new DocumentAlreadyDelivered(delivery.Id), failed);
        Assert.Equal(("F-2026-000042.pdf", Noon), (delivery.FileName, delivery.DeliveredAt));
        Assert.Single(delivery.Events);
    }

    [Fact]
    public void Given_any_history_of_attempts_then_a_delivery_is_either_made_or_retried_later() =>
        Gen.Bool.Array[1, 40].Sample(attempts =>
        {
            var delivery = Begun();
            foreach (var (leaves, minute) in attempts.Select((leaves, minute) => (leaves, minute)))
            {
                var at = Noon.AddMinutes(minute);
                _ = leaves ? delivery.Deliver("a.pdf", Sha256, at).Refusal : delivery.Fail("no", at).Refusal;

                Assert.NotEqual(delivery.DeliveredAt is null, delivery.RetryAt is null);
                Assert.Equal(delivery.DeliveredAt is null, delivery.FileName is null);
            }

            Assert.Equal(attempts.TakeWhile(leaves => !leaves).Count(), delivery.Failures);
        });

    [Fact]
    public void Given_a_very_long_failure_when_noted_then_only_its_beginning_is_kept()
    {
        var delivery = Begun();

        delivery.Fail(new string('x', 2_000), Noon);

        Assert.Equal(DocumentDelivery.LongestFailure, delivery.LastFailure!.Length);
    }

    private static DocumentDelivery Begun() => DocumentDelivery.Begin(Id.New<DocumentDelivery>(Noon), Document);
}
