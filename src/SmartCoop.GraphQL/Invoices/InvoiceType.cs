using SmartCoop.Application.Clients;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Deliveries;
using SmartCoop.Application.Invoices;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Payments;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Invoices;

internal sealed class InvoiceType : NodeType<Invoice, InvoiceView>
{
    public InvoiceType()
        : base(invoice => invoice.Id)
    {
        Link<LegalEntity, LegalEntityView>("entity", "The legal entity that sells.", invoice => invoice.EntityId);
        Link<ProductionUnit, UnitView>("unit", "The unit that worked.", invoice => invoice.UnitId);
        Link<Client, ClientView>("client", "The client that owes.", invoice => invoice.ClientId);
        Link<Order, OrderView>("order", "The accepted order it comes from.", invoice => invoice.OrderId);
        Link<ContributionSchemeVersion, ContributionSchemeView>(
            "contributionScheme",
            "The scheme its contribution was computed by, once issued.",
            invoice => invoice.SchemeVersionId);
        Children<Id<Invoice>, InvoiceLineView>(
            "lines",
            "What was delivered, in the order it was written.",
            invoice => invoice.Id,
            ids => new ListInvoiceLines(ids),
            line => line.InvoiceId);
        Children<Id<Invoice>, CreditNoteView>(
            "creditNotes",
            "What corrects it, in the order they were issued.",
            invoice => invoice.Id,
            ids => new ListCreditNotesOfInvoices(ids),
            note => note.InvoiceId);
        Only<Id<Invoice>, DeliveryView>(
            "delivery",
            "How its document left the cooperative; null until that was tried.",
            invoice => invoice.Id,
            ids => new ListDeliveriesOfInvoices(ids),
            delivery => delivery.InvoiceId);
        this.AddPayments();
        Can<IssueInvoice>("Whether the viewer may issue it now.", NotDraft);
        Can<ChangeInvoiceLines>("Whether the viewer may change its lines now.", NotDraft);
        Can<CreditInvoice>("Whether the viewer may credit it now.", invoice =>
            invoice.Status is InvoiceStatus.Draft or InvoiceStatus.WrittenOff or InvoiceStatus.Credited
                ? new InvoiceNotCreditable(invoice.Id, invoice.Status)
                : null);
        Can<DisputeInvoice>("Whether the viewer may note now that its client disputes it.", invoice =>
            invoice.Status is InvoiceStatus.Issued or InvoiceStatus.PartiallyPaid
                ? null
                : new InvoiceNotOpen(invoice.Id, invoice.Status));
        Can<WriteOffInvoice>("Whether the viewer may write it off now.", invoice =>
            invoice.Status is InvoiceStatus.Issued or InvoiceStatus.PartiallyPaid or InvoiceStatus.Disputed
                ? null
                : new InvoiceNotOpen(invoice.Id, invoice.Status));
    }

    private static InvoiceNotDraft? NotDraft(InvoiceView invoice) =>
        invoice.Status is InvoiceStatus.Draft ? null : new InvoiceNotDraft(invoice.Id, invoice.Status);
}

internal sealed class CreditNoteType : NodeType<CreditNote, CreditNoteView>
{
    public CreditNoteType()
        : base(note => note.Id)
    {
        Link<LegalEntity, LegalEntityView>("entity", "The legal entity that sold.", note => note.EntityId);
        Link<ProductionUnit, UnitView>("unit", "The unit that worked.", note => note.UnitId);
        Link<Client, ClientView>("client", "The client.", note => note.ClientId);
        Link<Invoice, InvoiceView>("invoice", "The invoice it corrects.", note => note.InvoiceId);
        Children<Id<CreditNote>, CreditNoteLineView>(
            "lines",
            "What is taken back.",
            note => note.Id,
            ids => new ListCreditNoteLines(ids),
            line => line.CreditNoteId);
        Only<Id<CreditNote>, DeliveryView>(
            "delivery",
            "How its document left the cooperative; null until that was tried.",
            note => note.Id,
            ids => new ListDeliveriesOfCreditNotes(ids),
            delivery => delivery.CreditNoteId!.Value);
    }
}
