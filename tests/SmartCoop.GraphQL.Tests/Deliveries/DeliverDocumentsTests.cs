using System.Security.Cryptography;
using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartCoop.Application.Deliveries;
using SmartCoop.Application.Events;
using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Invoices;
using SmartCoop.GraphQL.Gateways.Pdf;
using SmartCoop.GraphQL.Jobs;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Deliveries;

public abstract class DeliverDocumentsTests : IAsyncLifetime
{
    private readonly FragileOutbox _outbox = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly TestDatabase _database;
    private Cooperative _coop = null!;

    private protected DeliverDocumentsTests(Func<Action<IServiceCollection>, TestDatabase> database) =>
        _database = database(services => services
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton<IInvoiceDocument, InvoicePdf>()
            .AddSingleton<IInvoiceDelivery>(_outbox)
            .AddSingleton<DeliverInvoices>());

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _coop = await Cooperative.FoundAsync(_database);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _outbox.Dispose();
    }

    [Fact]
    public async Task Given_an_issued_invoice_when_delivered_then_its_file_its_record_and_its_fact_agree()
    {
        var invoice = await _coop.IssueAsync();

        await RoundAsync();

        var delivery = await DeliveryOfAsync(invoice);
        Assert.EndsWith("/F-2026-000001.pdf", delivery.FileName, StringComparison.Ordinal);
        Assert.Equal(_clock.GetUtcNow(), delivery.DeliveredAt);
        var content = _outbox.Content(delivery.FileName!);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), delivery.Sha256);
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(content), StringComparison.Ordinal);
        var fact = Assert.Single(await FactsAsync<DocumentDelivered>());
        Assert.Equal((invoice, delivery.Sha256), (fact.InvoiceId, fact.Sha256));
    }

    [Fact]
    public async Task Given_a_draft_and_delivered_documents_when_there_is_a_round_then_there_is_nothing_to_do()
    {
        await _coop.CreditAsync(await _coop.IssueAsync());
        var first = await RoundAsync();

        var second = await RoundAsync();

        Assert.Equal(2, first.Tried);
        Assert.Equal(0, second.Tried);
        Assert.Equal(["F-2026-000001.pdf", "NC-2026-000001.pdf"], _outbox.Files);
    }

    [Fact]
    public async Task Given_a_host_that_dies_between_file_and_record_when_it_is_back_then_the_document_left_once()
    {
        var invoice = await _coop.IssueAsync();
        _outbox.DiesAfterNext = true;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(RoundAsync);
        Assert.Equal(["F-2026-000001.pdf"], _outbox.Files);
        Assert.Empty(await FactsAsync<DocumentDelivered>());
        await RoundAsync();

        Assert.Equal(["F-2026-000001.pdf"], _outbox.Files);
        Assert.Single(await FactsAsync<DocumentDelivered>());
        Assert.Equal(0, (await DeliveryOfAsync(invoice)).Failures);
    }

    [Fact]
    public async Task Given_a_document_that_cannot_leave_when_delivered_then_the_others_leave_and_it_does_later()
    {
        Id<Invoice>[] invoices = [await _coop.IssueAsync(), await _coop.IssueAsync(), await _coop.IssueAsync()];
        _outbox.Stuck = "F-2026-000002";

        await RoundAsync();
        var failed = await DeliveryOfAsync(invoices[1]);
        Assert.Equal(["F-2026-000001.pdf", "F-2026-000003.pdf"], _outbox.Files);
        Assert.Equal((null, 1), (failed.DeliveredAt, failed.Failures));
        Assert.Equal("IOException: The disk is full.", failed.LastFailure);
        Assert.Equal(0, (await RoundAsync()).Tried);

        _outbox.Stuck = null;
        _clock.Advance(TimeSpan.FromSeconds(5));
        await RoundAsync();

        Assert.Equal(["F-2026-000001.pdf", "F-2026-000002.pdf", "F-2026-000003.pdf"], _outbox.Files);
        Assert.NotNull((await DeliveryOfAsync(invoices[1])).DeliveredAt);
    }

    [Fact]
    public async Task Given_several_hosts_when_they_deliver_at_once_then_each_document_is_recorded_once()
    {
        for (var i = 0; i < 4; i++) await _coop.IssueAsync();
        await AllPositionedAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RoundAsync()));

        Assert.Equal(4, _outbox.Files.Length);
        Assert.Equal(4, (await FactsAsync<DocumentDelivered>()).Count);
    }

    [Fact]
    public async Task Given_the_job_at_work_when_an_invoice_is_issued_then_it_leaves_by_itself()
    {
        var job = _database.Services.GetRequiredService<DeliverInvoices>();
        await job.StartAsync(default);

        var invoice = await _coop.IssueAsync();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await DeliveriesOfAsync(invoice)).Count is 0) await Task.Delay(50, patience.Token);
        await job.StopAsync(default);
        Assert.Equal(["F-2026-000001.pdf"], _outbox.Files);
    }

    [Fact]
    public async Task Given_a_bookmark_when_it_would_go_back_then_it_stays()
    {
        await MoveBookmarkAsync(7);

        await MoveBookmarkAsync(3);

        Assert.Equal(7, await _database.FigureAsync("SELECT position FROM event_bookmarks WHERE reader = 'test'"));
    }

    private Task MoveBookmarkAsync(long position) =>
        _database.WithAsync<IEventBookmarks>(bookmarks => bookmarks.MoveAsync("test", position, default));

    private async Task<DeliveryRound> RoundAsync()
    {
        await AllPositionedAsync();
        return await _database.InScopeAsync(async scope =>
            await scope.GetRequiredService<ISender>().Send(new DeliverDocuments()));
    }

    private async Task AllPositionedAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await _database.FigureAsync("SELECT COUNT(*) FROM events WHERE position IS NULL") > 0)
            await Task.Delay(20, patience.Token);
    }

    private async Task<DeliveryView> DeliveryOfAsync(Id<Invoice> invoice) =>
        Assert.Single(await DeliveriesOfAsync(invoice));

    private Task<IReadOnlyList<DeliveryView>> DeliveriesOfAsync(Id<Invoice> invoice) => _database.InScopeAsync(
        async scope => await scope.GetRequiredService<ISender>().Send(new ListDeliveriesOfInvoices([invoice])));

    private async Task<List<TFact>> FactsAsync<TFact>()
        where TFact : IDomainEvent
    {
        await AllPositionedAsync();
        var filter = new EventFilter(Types: [EventCatalogue.NameOf<TFact>()]);
        return await _database.InScopeAsync(async scope =>
            (await scope.GetRequiredService<IEventLog>().ReadAsync(0, filter, 100, default))
                .Select(logged => (TFact)logged.Fact).ToList());
    }
}

public sealed class DeliverDocumentsTestsOnSqlite()
    : DeliverDocumentsTests(replacing => new SqliteTestDatabase { Replacing = replacing });

[Trait("Category", "PostgreSql")]
public sealed class DeliverDocumentsTestsOnPostgreSql()
    : DeliverDocumentsTests(replacing => new PostgreSqlTestDatabase { Replacing = replacing });
