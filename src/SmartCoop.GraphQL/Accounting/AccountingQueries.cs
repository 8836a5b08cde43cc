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
}
