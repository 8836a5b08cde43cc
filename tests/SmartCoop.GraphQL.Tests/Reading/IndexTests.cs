using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Clients;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Reading;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Tests.Reading;

/// <summary>
/// Whatever a list is filtered and sorted by, the database goes along an index: it neither reads nor sorts the whole.
/// </summary>
public abstract class IndexTests(ExplainedDatabase database)
{
    private static readonly PageRequest Page =
        new(First: 10, After: new Place(Guid.NewGuid(), Number: 739_000, Text: "OPERA"));

    /// <summary>The list, the table that is large, and the index that spares reading it.</summary>
    public static TheoryData<string, string, string> Lists { get; } = new()
    {
        { "invoices, the first due first", "invoices", "ix_invoices_due_on_id" },
        { "invoices in one state, the first due first", "invoices", "ix_invoices_status_due_on_id" },
        { "invoices in one state, the last due first", "invoices", "ix_invoices_status_due_on_id" },
        { "invoices due until a day, the last due first", "invoices", "ix_invoices_due_on_id" },
        { "invoices of a unit", "invoices", "ix_invoices_unit_id_id" },
        { "invoices for a client", "invoices", "ix_invoices_client_id_id" },
        { "invoices by their number", "invoices", "ix_invoices_number" },
        { "units in one state", "production_units", "ix_production_units_state_id" },
        { "units, the largest turnover first", "unit_turnovers", "ix_unit_turnovers_year_net" },
        { "units with a turnover, the smallest first", "unit_turnovers", "ix_unit_turnovers_year_net" },
        { "clients by their names", "clients", "ix_clients_search_name_id" },
        { "transactions in one state, first booked first", "bank_transactions", "ix_bank_transactions_state_booked" },
        { "transactions booked from a day, the last first", "bank_transactions", "ix_bank_transactions_booked_on_id" },
    };

    [Theory, MemberData(nameof(Lists))]
    public async Task Given_a_filter_and_an_order_when_a_page_is_read_then_an_index_leads_to_it(
        string list,
        string table,
        string index)
    {
        var plan = await database.PlanAsync(scope => AskAsync(list, scope.GetRequiredService<ISender>()));

        Assert.True(plan.Contains(index, StringComparison.Ordinal), plan);
        Assert.True(!database.ReadsWhole(plan, table) && !database.Sorts(plan), plan);
    }

    [Fact]
    public async Task Given_an_order_without_an_index_when_a_page_is_read_then_this_test_would_see_it()
    {
        var plan = await database.PlanAsync(async scope =>
        {
            var invoices = scope.GetRequiredService<SmartCoopDbContext>().Set<Invoice>().AsNoTracking();
            return await invoices.OrderBy(invoice => invoice.PaymentTermDays).Take(10).ToListAsync() is not null;
        });

        Assert.True(database.ReadsWhole(plan, "invoices") && database.Sorts(plan), plan);
    }

    private static async Task<bool> AskAsync(string list, ISender sender)
    {
        return list switch
        {
            "invoices, the first due first" => await InvoicesAsync(new(), InvoiceSorting.DueFirst),
            "invoices in one state, the first due first" =>
                await InvoicesAsync(new() { Statuses = [InvoiceStatus.Issued] }, InvoiceSorting.DueFirst),
            "invoices in one state, the last due first" =>
                await InvoicesAsync(new() { Statuses = [InvoiceStatus.Issued] }, InvoiceSorting.DueLast),
            "invoices due until a day, the last due first" =>
                await InvoicesAsync(new() { DueUntil = new DateOnly(2026, 11, 25) }, InvoiceSorting.DueLast),
            "invoices of a unit" => await InvoicesAsync(new() { UnitId = new Id<ProductionUnit>(Guid.NewGuid()) }),
            "invoices for a client" => await InvoicesAsync(new() { ClientId = new Id<Client>(Guid.NewGuid()) }),
            "invoices by their number" => await InvoicesAsync(new() { Search = "F-2026-000042" }),
            "units in one state" => await UnitsAsync(new() { State = UnitState.Open }, UnitSorting.Newest),
            "units, the largest turnover first" => await UnitsAsync(new(), UnitSorting.LargestTurnover),
            "units with a turnover, the smallest first" => await UnitsAsync(
                new() { TurnoverAtLeast = Money.Of(1m, Currency.Eur) }, UnitSorting.SmallestTurnover),
            "clients by their names" => await sender.Send(new ListClients(null, Page, ClientSorting.Name)) is not null,
            "transactions in one state, first booked first" => await TransactionsAsync(
                AllocationState.Unallocated, null, BankTransactionSorting.BookedFirst),
            "transactions booked from a day, the last first" => await TransactionsAsync(
                null, new DateOnly(2026, 11, 1), BankTransactionSorting.BookedLast),
            _ => throw new ArgumentOutOfRangeException(nameof(list), list, "No such list."),
        };

        async Task<bool> InvoicesAsync(InvoiceFilter filter, InvoiceSorting sorting = InvoiceSorting.Newest) =>
            await sender.Send(new ListInvoices(filter, Page, sorting)) is not null;

        async Task<bool> UnitsAsync(UnitFilter filter, UnitSorting sorting) =>
            await sender.Send(new ListUnits(filter, Page, sorting)) is not null;

        async Task<bool> TransactionsAsync(AllocationState? state, DateOnly? from, BankTransactionSorting sorting) =>
            await sender.Send(new ListBankTransactions(null, null, state, from, null, Page, sorting)) is not null;
    }
}

public sealed class IndexTestsOnSqlite(ExplainedSqlite database)
    : IndexTests(database), IClassFixture<ExplainedSqlite>;

[Trait("Category", "PostgreSql")]
public sealed class IndexTestsOnPostgreSql(ExplainedPostgreSql database)
    : IndexTests(database), IClassFixture<ExplainedPostgreSql>;
