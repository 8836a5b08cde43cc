using SmartCoop.Application.Accounting;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Monetary;
using SmartCoop.GraphQL.Tests.Persistence;
using static SmartCoop.GraphQL.Tests.Payments.Cooperative;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>What must hold in the books of a legal entity whatever happened (promise P1), asked in SQL.</summary>
internal static class Books
{
    public static async Task AreRightAsync(TestDatabase database, Cooperative coop)
    {
        var balances = await coop.AskAsync(new GetTrialBalance(coop.Entity, null, null));
        Assert.Equal(Euro(0), Money.Sum(Currency.Eur, balances.Select(one => one.Balance)));
        Assert.Equal(Euro(0), On(Account.MutualisedContribution));

        var entity = $"'{coop.Entity.Value.ToString().ToUpperInvariant()}'";
        Assert.Equal(On(Account.Bank).MinorUnits, await SumAsync("amount_minor_units", "bank_transactions"));
        Assert.Equal(-On(Account.Suspense).MinorUnits, await SumAsync(
            "amount_minor_units - (CASE WHEN amount_minor_units < 0 THEN -1 ELSE 1 END) * allocated_minor_units",
            "bank_transactions"));
        Assert.Equal(
            On(Account.Clients).MinorUnits,
            await SumAsync(
                "gross_minor_units - credited_gross_minor_units - paid_minor_units",
                "invoices",
                "AND status NOT IN ('Draft', 'WrittenOff')")
            - await SumAsync("credit_minor_units", "client_accounts"));
        Assert.Equal(
            -On(Account.Services).MinorUnits,
            await SumAsync("net_minor_units", "invoices", "AND status <> 'Draft'")
            - await SumAsync("net_minor_units", "credit_notes"));

        Money On(Account account) =>
            balances.FirstOrDefault(one => one.Account == account)?.Balance ?? Euro(0);

        async Task<long> SumAsync(string what, string table, string where = "") => (await database.AskAsync<long>(
            $"""
            SELECT CAST(COALESCE(SUM({what}), 0) AS BIGINT) AS "Value" FROM {table}
            WHERE UPPER(CAST(entity_id AS TEXT)) = {entity} {where}
            """)).Single();
    }
}
