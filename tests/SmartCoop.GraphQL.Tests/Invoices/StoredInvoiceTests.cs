using SmartCoop.Application.Invoices;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Invoices;

/// <summary>Invoices through the pipeline and a real database.</summary>
public abstract class StoredInvoiceTests(TestDatabase database)
{
    [Fact]
    public async Task Given_a_draft_when_issued_then_it_is_read_back_as_it_was_written()
    {
        var coop = await Cooperative.FoundAsync(database);

        var invoice = await ShownAsync(coop, await IssuedAsync(coop, Line(1000)));

        Assert.Equal((InvoiceStatus.Issued, false), (invoice.Status, invoice.IsOverdue));
        Assert.Equal($"F-{invoice.IssuedOn!.Value.Year}-000001", invoice.Number!.ToString());
        Assert.Equal(
            (Eur(1000), Eur(210), Eur(1210), Eur(65), Eur(935), Eur(1210)),
            (invoice.Net, invoice.Vat, invoice.Gross, invoice.Contribution, invoice.Budget, invoice.Due));
        Assert.Equal(
            [new VatTotalView(VatCategory.Standard, "S", Rate.FromPercent(21), Eur(1000), Eur(210))],
            invoice.VatTotals);
    }

    [Fact]
    public async Task Given_a_draft_when_its_lines_are_written_anew_then_the_old_ones_are_gone()
    {
        var coop = await Cooperative.FoundAsync(database);
        var draft = await DraftedAsync(coop, Line(1), Line(2));

        await coop.DoneAsync(new ChangeInvoiceLines(draft, [Line(3), Line(4), Line(5)]));

        var lines = await coop.AskAsync(new ListInvoiceLines([draft]));
        Assert.Equal([(1, Eur(3)), (2, Eur(4)), (3, Eur(5))], lines.Select(line => (line.Position, line.Net)));
    }

    [Fact]
    public async Task Given_many_drafts_when_issued_at_once_then_the_numbers_have_no_gap_and_no_twin()
    {
        var coop = await Cooperative.FoundAsync(database);
        var units = new[] { coop.UnitId, await coop.OpenedUnitAsync(), await coop.OpenedUnitAsync() };
        var drafts = new List<Id<Invoice>>();
        for (var i = 0; i < 24; i++) drafts.Add(await DraftedAsync(coop, units[i % 3], coop.ClientId, Line(10 + i)));

        var answers = await Task.WhenAll(drafts.Select(draft => Task.Run(() => PersistentlyIssuedAsync(coop, draft))));

        Assert.All(answers, answer => Assert.Null(answer.Refusal));
        var invoices = await coop.AskAsync(new GetInvoices(drafts));
        Assert.Equal(Enumerable.Range(1, 24), invoices.Select(invoice => invoice.Number!.Sequence).Order());
    }

    [Fact]
    public async Task Given_an_issue_that_is_refused_when_the_next_is_issued_then_no_number_is_lost()
    {
        var coop = await Cooperative.FoundAsync(database);
        var refused = await coop.SendAsync(
            new IssueInvoice(await DraftedAsync(coop)));

        var invoice = await ShownAsync(coop, await IssuedAsync(coop, Line(1)));

        Assert.IsType<InvoiceHasNoLines>(refused.Refusal);
        Assert.Equal(1, invoice.Number!.Sequence);
    }

    [Fact]
    public async Task Given_a_draft_when_issued_as_a_dry_run_then_nothing_is_left_behind()
    {
        var coop = await Cooperative.FoundAsync(database);
        var draft = await DraftedAsync(coop, Line(1000));

        var answer = await coop.SendAsync(new IssueInvoice(draft) { DryRun = true });

        Assert.Null(answer.Refusal);
        Assert.Equal((InvoiceStatus.Draft, null), Seen(await ShownAsync(coop, draft)));
        Assert.Equal(1, (await ShownAsync(coop, await IssuedAsync(coop, Line(1)))).Number!.Sequence);

        static (InvoiceStatus, InvoiceNumber?) Seen(InvoiceView invoice) => (invoice.Status, invoice.Number);
    }

    [Fact]
    public async Task Given_an_invoice_when_credited_in_parts_then_both_documents_are_read_back()
    {
        var coop = await Cooperative.FoundAsync(database);
        var id = await IssuedAsync(coop, Line(1000));

        await CreditedAsync(coop, id, Line(400));
        await CreditedAsync(coop, id);

        var invoice = await ShownAsync(coop, id);
        var notes = await coop.AskAsync(new ListCreditNotesOfInvoices([id]));
        Assert.Equal((InvoiceStatus.Credited, Eur(0), Eur(0)), (invoice.Status, invoice.Due, invoice.Budget));
        Assert.Equal([Eur(26), Eur(39)], notes.Select(note => note.Contribution));
        Assert.Equal([1, 2], notes.Select(note => note.Number.Sequence));
        Assert.Equal(2, (await coop.AskAsync(new ListCreditNoteLines([.. notes.Select(note => note.Id)]))).Count);
    }

    [Fact]
    public async Task Given_a_credit_note_when_somebody_changes_it_by_sql_then_the_database_refuses()
    {
        var coop = await Cooperative.FoundAsync(database);
        var id = await IssuedAsync(coop, Line(1000));
        await CreditedAsync(coop, id);

        await Assert.ThrowsAnyAsync<Exception>(() => database.ExecuteAsync("UPDATE credit_notes SET reason = 'x'"));
        await Assert.ThrowsAnyAsync<Exception>(() => database.ExecuteAsync("DELETE FROM credit_note_lines"));
        await Assert.ThrowsAnyAsync<Exception>(() => database.ExecuteAsync(
            "UPDATE invoices SET paid_minor_units = gross_minor_units + 1 WHERE number IS NOT NULL"));
    }

    [Fact]
    public async Task Given_units_with_invoices_when_one_page_of_each_is_asked_then_each_has_its_own_newest()
    {
        var coop = await Cooperative.FoundAsync(database);
        var units = new[] { coop.UnitId, await coop.OpenedUnitAsync(), await coop.OpenedUnitAsync() };
        for (var i = 0; i < 3; i++)
        {
            await DraftedAsync(coop, units[0], coop.ClientId, Line(100 + i));
            await DraftedAsync(coop, units[1], coop.ClientId, Line(200 + i));
        }

        var first = await coop.AskAsync(new ListInvoicesOfUnits(units, new PageRequest(First: 2)));
        var second = await coop.AskAsync(new ListInvoicesOfUnits(
            [units[0]], new PageRequest(First: 2, After: new Place(first[units[0]].Items[1].Id.Value))));
        var last = await coop.AskAsync(new ListInvoicesOfUnits([units[1]], new PageRequest(Last: 1)));

        Assert.Equal([units[0], units[1]], first.Keys.Order());
        Assert.All(first.Values, page => Assert.Equal(2, page.Items.Count));
        Assert.All(first.Values, page => Assert.Equal((true, false), (page.HasNext, page.HasPrevious)));
        Assert.Equal([Eur(102), Eur(101)], first[units[0]].Items.Select(invoice => invoice.Net));
        Assert.Equal([Eur(100)], second[units[0]].Items.Select(invoice => invoice.Net));
        Assert.Equal([Eur(200)], last[units[1]].Items.Select(invoice => invoice.Net));
    }

    [Fact]
    public async Task Given_invoices_when_filtered_then_only_those_are_listed()
    {
        var coop = await Cooperative.FoundAsync(database);
        var other = await coop.ClientAsync("Ancienne Belgique");
        var issued = await IssuedAsync(coop, Line(1000));
        var draft = await DraftedAsync(coop, coop.UnitId, other, Line(1));
        var dueOn = (await ShownAsync(coop, issued)).DueOn!.Value;

        async Task<IEnumerable<Id<Invoice>>> ListedAsync(InvoiceFilter filter) => (await coop.AskAsync(
            new ListInvoices(filter with { EntityId = coop.EntityId }, new PageRequest()))).Items.Select(i => i.Id);

        Assert.Equal([draft, issued], await ListedAsync(new InvoiceFilter()));
        Assert.Equal([issued], await ListedAsync(new InvoiceFilter { Statuses = [InvoiceStatus.Issued] }));
        Assert.Equal([draft], await ListedAsync(new InvoiceFilter { ClientId = other }));
        Assert.Equal([issued], await ListedAsync(new InvoiceFilter { DueFrom = dueOn, DueUntil = dueOn }));
        Assert.Empty(await ListedAsync(new InvoiceFilter { DueUntil = dueOn.AddDays(-1) }));
    }

    private static async Task<Result<Id<Invoice>>> PersistentlyIssuedAsync(Cooperative coop, Id<Invoice> draft)
    {
        while (true)
        {
            var answer = await coop.SendAsync(new IssueInvoice(draft));
            if (answer.Refusal is not Application.Pipeline.ConcurrentChange) return answer;
        }
    }

    private static Task<Id<Invoice>> DraftedAsync(Cooperative coop, params LineItem[] lines) =>
        DraftedAsync(coop, coop.UnitId, coop.ClientId, lines);

    private static Task<Id<Invoice>> DraftedAsync(
        Cooperative coop,
        Id<ProductionUnit> unit,
        Id<Client> client,
        params LineItem[] lines) =>
        coop.DoneAsync(new DraftInvoice(unit, client, lines));

    private static async Task<Id<Invoice>> IssuedAsync(Cooperative coop, params LineItem[] lines) =>
        await coop.DoneAsync(
            new IssueInvoice(await DraftedAsync(coop, lines)));

    private static Task<Id<CreditNote>> CreditedAsync(Cooperative coop, Id<Invoice> id, params LineItem[] lines) =>
        coop.DoneAsync(new CreditInvoice(id, "Two lamps were missing", lines));

    private static async Task<InvoiceView> ShownAsync(Cooperative coop, Id<Invoice> id) =>
        Assert.Single(await coop.AskAsync(new GetInvoices([id])));

    private static LineItem Line(decimal price) =>
        new("Stage lighting", Quantity.One, Eur(price), VatCategory.Standard);

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}

public sealed class StoredInvoiceTestsOnSqlite(SqliteTestDatabase database)
    : StoredInvoiceTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class StoredInvoiceTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : StoredInvoiceTests(database), IClassFixture<PostgreSqlTestDatabase>;
