using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Payments;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Schema.Scalars;

namespace SmartCoop.GraphQL.Payments;

internal static class PaymentQueries
{
    public static void AddPaymentQueries(this QueryType query)
    {
        query.Field("allocationSuggestions", GraphTypes.Listed(GraphTypes.ViewType(typeof(AllocationSuggestionView))))
            .Description("What the rest of a bank transaction may be for, best first, each with its reason.")
            .Argument<NonNullGraphType<IdGraphType>>("transactionId", "The bank transaction.")
            .ResolveAsync(async context =>
                await context.AskAsync(new SuggestAllocations(context.Id<BankTransaction>("transactionId"))));
        query.Field("bankImports", GraphTypes.Listed(GraphTypes.ViewType(typeof(BankImportView))))
            .Description("The imports of bank files that run now, and how far they are.")
            .Resolve(context => context.RequestServices!.GetRequiredService<BankImportProgress>().Running);
        query.AddStatements();
        query.AddTransactions();
    }

    private static void AddStatements(this QueryType query) => query
        .Pages<BankStatementView>(
            "bankStatements",
            "The bank statements, the last imported first.",
            (context, page) => new ListBankStatements(
                context.OptionalId<LegalEntity>("entityId"),
                context.GetArgument<Iban?>("iban"),
                context.GetArgument<bool?>("withGap"),
                page))
        .Argument<IdGraphType>("entityId", "Of this legal entity only.")
        .Argument<ParsableScalar<Iban>>("iban", "Of this account only.")
        .Argument<BooleanGraphType>("withGap", "Only those before which a statement is missing, or only the others.");

    private static void AddTransactions(this QueryType query) => query
        .Pages<BankTransactionView>(
            "bankTransactions",
            "The bank transactions, the last imported first unless ordered otherwise.",
            (context, page) => new ListBankTransactions(
                context.OptionalId<LegalEntity>("entityId"),
                context.OptionalId<BankStatement>("statementId"),
                context.GetArgument<AllocationState?>("state"),
                context.GetArgument<DateOnly?>("from"),
                context.GetArgument<DateOnly?>("until"),
                page,
                context.GetArgument<BankTransactionSorting>("orderBy")))
        .OrderBy(BankTransactionSorting.Newest)
        .Argument<IdGraphType>("entityId", "Of this legal entity only.")
        .Argument<IdGraphType>("statementId", "Of this statement only.")
        .Argument<DomainEnum<AllocationState>>("state", "Allocated that far only.")
        .Argument<DateType>("from", "Booked from this day on.")
        .Argument<DateType>("until", "Booked until this day, included.");
}
