using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Accounting;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Schema.Scalars;

namespace SmartCoop.GraphQL.Accounting;

internal static class AccountingQueries
{
    public static void AddAccountingNodes(this NodeRegistry nodes) =>
        nodes.Add<JournalEntry, JournalEntryView>("jrn", ids => new GetJournalEntries(ids), entry => entry.Id);

    public static void AddAccountingQueries(this QueryType query)
    {
        query.Field("accountingTotals", GraphTypes.Listed(GraphTypes.ViewType(typeof(AccountingTotalView))))
            .Description(
                "What moved on every account on every day, by day and account: compare it with your own ledger, and "
                + "you know whether anything is missing.")
            .Argument<IdGraphType>("entityId", "The legal entity; the default one when not given.")
            .Argument<NonNullGraphType<DateType>>("from", "The first day.")
            .Argument<NonNullGraphType<DateType>>("to", "The last day, included; at most 100 days in all.")
            .ResolveAsync(async context => await context.AskAsync(TotalsOf(context)));
        query.Pages<JournalEntryView>(
                "journalEntries",
                "The journal, newest entries first.",
                (context, page) => new ListJournalEntries(
                    context.OptionalId<LegalEntity>("entityId"),
                    context.OptionalId<ProductionUnit>("unitId"),
                    context.GetArgument<Account?>("account"),
                    context.GetArgument<DateOnly?>("from"),
                    context.GetArgument<DateOnly?>("until"),
                    page))
            .Argument<IdGraphType>("entityId", "Of this legal entity only.")
            .Argument<IdGraphType>("unitId", "With a line of this unit only.")
            .Argument<ParsableScalar<Account>>("account", "With a line on this account only.")
            .Argument<DateType>("from", "From this day on.")
            .Argument<DateType>("until", "Until this day, included.");
        query.Field("trialBalance", GraphTypes.Listed(GraphTypes.ViewType(typeof(AccountBalanceView))))
            .Description("What stands on every account of a legal entity; the balances add up to zero.")
            .Argument<NonNullGraphType<IdGraphType>>("entityId", "The legal entity.")
            .Argument<IdGraphType>("unitId", "The lines of this unit only; they need not add up to zero.")
            .Argument<DateType>("until", "Until this day, included; until now when not given.")
            .ResolveAsync(async context => await context.AskAsync(new GetTrialBalance(
                context.Id<LegalEntity>("entityId"),
                context.OptionalId<ProductionUnit>("unitId"),
                context.GetArgument<DateOnly?>("until"))));
    }

    private static GetAccountingTotals TotalsOf(IResolveFieldContext context)
    {
        var (from, to) = (context.GetArgument<DateOnly>("from"), context.GetArgument<DateOnly>("to"));
        if (to < from) throw new BadUserInput("to", "The last day is not before the first.");
        if (to.DayNumber - from.DayNumber >= GetAccountingTotals.MostDays)
            throw new BadUserInput("to", $"Compare at most {GetAccountingTotals.MostDays} days at once.");

        return new GetAccountingTotals(context.OptionalId<LegalEntity>("entityId"), from, to);
    }
}
