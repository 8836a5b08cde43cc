using GraphQL.Types;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Payments.Camt;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Payments;

internal static class PaymentMutations
{
    public static void AddPaymentMutations(this MutationType mutation)
    {
        mutation.Command<AllocatePayment, BankTransaction, BankTransactionView>()
            .RefusesTransaction()
            .Refuses<AllocationWithoutTarget>()
            .Refuses<InvoiceNotFound>()
            .Refuses<InvoiceNotPayable>()
            .Refuses<PaymentExceedsDue>()
            .Refuses<ClientNotFound>()
            .Refuses<ShareSubscriptionNotFound>()
            .Refuses<ShareAmountDiffers>()
            .Refuses<SharesAlreadyPaid>();
        mutation.Command<ApplyClientCredit, Invoice, InvoiceView>()
            .Refuses<InvoiceNotFound>()
            .Refuses<InvoiceNotPayable>()
            .Refuses<PaymentExceedsDue>()
            .Refuses<CreditOfOtherClient>()
            .Refuses<ClientCreditTooSmall>();
        mutation.AddImport();
        mutation.Command<MatchPayment, BankTransaction, BankTransactionView>()
            .Refuses<BankTransactionNotFound>();
        mutation.Command<RefundClient, BankTransaction, BankTransactionView>()
            .RefusesTransaction()
            .Refuses<ClientNotFound>()
            .Refuses<ClientCreditTooSmall>();
        mutation.Command<ReversePayment, BankTransaction, BankTransactionView>()
            .RefusesTransaction()
            .Refuses<PaymentNotFound>()
            .Refuses<PaymentAlreadyReversed>()
            .Refuses<InvoiceNotPayable>()
            .Refuses<ReversalExceedsPaid>();
    }

    private static void AddImport(this MutationType mutation) =>
        mutation.Command<ImportBankStatement, ImportedStatements>(payload =>
            {
                payload.Field(
                        "bankStatements",
                        typeof(ListGraphType<>).MakeGenericType(
                            typeof(NonNullGraphType<>).MakeGenericType(GraphTypes.ViewType(typeof(BankStatementView)))))
                    .Description(
                        "The statements of the file, those known before included; null when nothing was imported.")
                    .ResolveAsync(async context => context.Source.Refusal is null
                        ? await context.AskAsync(new GetBankStatements(context.Source.Value.StatementIds))
                        : null);
                payload.Field<IntGraphType>("newStatements")
                    .Description("How many of them were not known before.")
                    .Resolve(context => context.Source.Refusal is null ? context.Source.Value.NewStatements : null);
                payload.Field<IntGraphType>("newTransactions")
                    .Description("How many movements no statement brought before.")
                    .Resolve(context => context.Source.Refusal is null ? context.Source.Value.NewTransactions : null);
            })
            .Refuses<CamtRefused>()
            .Refuses<FileHasNoStatement>()
            .Refuses<StatementOfUnknownAccount>()
            .Refuses<StatementInOtherCurrency>()
            .Refuses<StatementDoesNotAddUp>()
            .Refuses<StatementDiffers>()
            .Refuses<BankReferenceReused>();

    private static RefusalUnion RefusesTransaction(this RefusalUnion refusals) => refusals
        .Refuses<BankTransactionNotFound>()
        .Refuses<PaymentCrossesEntities>()
        .Refuses<TransactionGoesOtherWay>()
        .Refuses<PaymentInOtherCurrency>()
        .Refuses<AllocationNotPositive>()
        .Refuses<AllocationExceedsTransaction>();
}
