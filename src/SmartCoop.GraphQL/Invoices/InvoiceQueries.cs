using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Invoices;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Schema.Scalars;

namespace SmartCoop.GraphQL.Invoices;

internal static class InvoiceQueries
{
    public static void AddInvoiceNodes(this NodeRegistry nodes)
    {
        nodes.Add<Invoice, InvoiceView>("inv", ids => new GetInvoices(ids), invoice => invoice.Id);
        nodes.Add<CreditNote, CreditNoteView>("crn", ids => new GetCreditNotes(ids), note => note.Id);
    }

    public static void AddInvoiceQueries(this QueryType query)
    {
        query.Pages<CreditNoteView>(
                "creditNotes",
                "The credit notes, the newest first.",
                (context, page) => new ListCreditNotes(
                    context.OptionalId<ProductionUnit>("unitId"), context.OptionalId<Client>("clientId"), page))
            .Argument<IdGraphType>("unitId", "Of this unit only.")
            .Argument<IdGraphType>("clientId", "For this client only.");

        query.Pages<InvoiceView>(
                "invoices",
                "The invoices, the newest first unless ordered otherwise.",
                (context, page) => new ListInvoices(
                    FilterOf(context), page, context.GetArgument<InvoiceSorting>("orderBy")))
            .OrderBy(InvoiceSorting.Newest)
            .Argument<IdGraphType>("entityId", "Of this legal entity only.")
            .Argument<IdGraphType>("unitId", "Of this unit only.")
            .Argument<IdGraphType>("clientId", "For this client only.")
            .Argument<ListGraphType<NonNullGraphType<DomainEnum<InvoiceStatus>>>>(
                "statuses", "Standing in one of these places of their life only.")
            .Argument<ParsableScalar<InvoiceNumber>>("number", "With this number only.")
            .Argument<DateType>("dueFrom", "Due on this day or later only.")
            .Argument<DateType>("dueUntil", "Due on this day or before only.")
            .Argument<StringGraphType>(
                "search",
                "What somebody types: a number (`F-2026-000042`, `2026-42` or `42`), a communication, or a part of the "
                + "client's name, without regard to capitals and accents.");
    }

    private static InvoiceFilter FilterOf(IResolveFieldContext context) => new()
    {
        EntityId = context.OptionalId<LegalEntity>("entityId"),
        UnitId = context.OptionalId<ProductionUnit>("unitId"),
        ClientId = context.OptionalId<Client>("clientId"),
        Statuses = context.GetArgument<InvoiceStatus[]?>("statuses"),
        Number = context.GetArgument<InvoiceNumber?>("number"),
        DueFrom = context.GetArgument<DateOnly?>("dueFrom"),
        DueUntil = context.GetArgument<DateOnly?>("dueUntil"),
        Search = context.GetArgument<string?>("search"),
    };
}
