using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Deliveries;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;
using static SmartCoop.Application.Events.Touch;
using Kind = SmartCoop.Application.Events.ChangeableType;

namespace SmartCoop.Application.Events;

/// <summary>What every fact of the cooperative changes, in the order a reader hears of it.</summary>
internal static class Touches
{
    /// <summary>The whole table: a test holds that no fact is missing from it.</summary>
    public static IReadOnlyList<Touch> All { get; } = [.. OfUnits(), .. OfSales(), .. OfMoney(), .. OfPersons()];

    private static Touch[] OfUnits() =>
    [
        Creates<LegalEntityRegistered>(Kind.LegalEntity, fact => fact.EntityId.Value),
        Creates<DecisionTaken>(Kind.Decision, fact => fact.DecisionId.Value),
        Creates<ContributionSchemeAdopted>(Kind.ContributionScheme, fact => fact.SchemeVersionId.Value),
        Creates<UnitDrafted>(Kind.Unit, fact => fact.UnitId.Value),
        Updates<UnitOpened>(Kind.Unit, fact => fact.UnitId.Value),
        Updates<UnitSuspended>(Kind.Unit, fact => fact.UnitId.Value),
        Updates<UnitResumed>(Kind.Unit, fact => fact.UnitId.Value),
        Updates<UnitClosingStarted>(Kind.Unit, fact => fact.UnitId.Value),
        Updates<UnitClosed>(Kind.Unit, fact => fact.UnitId.Value),
        Updates<UnitManagerAdded>(Kind.Unit, fact => fact.UnitId.Value),
        Updates<UnitManagerRemoved>(Kind.Unit, fact => fact.UnitId.Value),
        Creates<BudgetReserved>(Kind.Reservation, fact => fact.ReservationId.Value),
        Updates<ReservationConsumed>(Kind.Reservation, fact => fact.ReservationId.Value),
        Updates<ReservationReleased>(Kind.Reservation, fact => fact.ReservationId.Value),
    ];

    private static Touch[] OfSales() =>
    [
        Creates<OrderDrafted>(Kind.Order, fact => fact.OrderId.Value),
        Updates<OrderSubmitted>(Kind.Order, fact => fact.OrderId.Value),
        Updates<OrderApproved>(Kind.Order, fact => fact.OrderId.Value),
        Updates<OrderSentToClient>(Kind.Order, fact => fact.OrderId.Value),
        Updates<OrderAccepted>(Kind.Order, fact => fact.OrderId.Value),
        Updates<OrderDeclined>(Kind.Order, fact => fact.OrderId.Value),
        Updates<OrderExpired>(Kind.Order, fact => fact.OrderId.Value),
        Updates<OrderCancelled>(Kind.Order, fact => fact.OrderId.Value),
        Creates<InvoiceDrafted>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<InvoiceDrafted>(Kind.Order, fact => fact.OrderId?.Value),
        Updates<InvoiceLinesChanged>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<InvoiceIssued>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<InvoiceDisputed>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<InvoiceDisputeResolved>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<InvoiceWrittenOff>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Creates<CreditNoteIssued>(Kind.CreditNote, fact => fact.CreditNoteId.Value),
        Updates<CreditNoteIssued>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<DocumentDelivered>(Kind.CreditNote, fact => fact.CreditNoteId?.Value),
        Updates<DocumentDelivered>(Kind.Invoice, fact => fact.CreditNoteId is null ? fact.InvoiceId.Value : null),
        Updates<DocumentDeliveryFailed>(Kind.CreditNote, fact => fact.CreditNoteId?.Value),
        Updates<DocumentDeliveryFailed>(Kind.Invoice, fact => fact.CreditNoteId is null ? fact.InvoiceId.Value : null),
    ];

    private static Touch[] OfMoney() =>
    [
        Creates<JournalEntryPosted>(Kind.JournalEntry, fact => fact.EntryId.Value),
        Creates<BankStatementImported>(Kind.BankStatement, fact => fact.StatementId.Value),
        Creates<PaymentReceived>(Kind.Payment, fact => fact.AllocationId.Value),
        Updates<PaymentReceived>(Kind.BankTransaction, fact => fact.TransactionId.Value),
        Updates<PaymentReceived>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<PaymentReversed>(Kind.Payment, fact => fact.AllocationId.Value),
        Updates<PaymentReversed>(Kind.BankTransaction, fact => fact.TransactionId.Value),
        Updates<PaymentReversed>(Kind.BankTransaction, Bounced),
        Updates<PaymentReversed>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Creates<ClientCreditReceived>(Kind.Payment, fact => fact.AllocationId.Value),
        Updates<ClientCreditReceived>(Kind.BankTransaction, fact => fact.TransactionId.Value),
        Creates<ClientCreditApplied>(Kind.Payment, fact => fact.AllocationId.Value),
        Updates<ClientCreditApplied>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Updates<InvoicePaymentFreed>(Kind.Invoice, fact => fact.InvoiceId.Value),
        Creates<ClientRefunded>(Kind.Payment, fact => fact.AllocationId.Value),
        Updates<ClientRefunded>(Kind.BankTransaction, fact => fact.TransactionId.Value),
        Creates<BankChargeBooked>(Kind.Payment, fact => fact.AllocationId.Value),
        Updates<BankChargeBooked>(Kind.BankTransaction, fact => fact.TransactionId.Value),
    ];

    private static Touch[] OfPersons() =>
    [
        Creates<ApiTokenCreated>(Kind.ApiToken, fact => fact.ApiTokenId.Value),
        Updates<ApiTokenRotated>(Kind.ApiToken, fact => fact.ApiTokenId.Value),
        Updates<ApiTokenRevoked>(Kind.ApiToken, fact => fact.ApiTokenId.Value),
        Creates<ClientRegistered>(Kind.Client, fact => fact.ClientId.Value),
        Updates<ClientChanged>(Kind.Client, fact => fact.ClientId.Value),
        Creates<MembershipAppliedFor>(Kind.Member, fact => fact.MemberId.Value),
        Updates<MemberAdmitted>(Kind.Member, fact => fact.MemberId.Value),
        Updates<MemberResigned>(Kind.Member, fact => fact.MemberId.Value),
        Updates<MemberLeft>(Kind.Member, fact => fact.MemberId.Value),
        Updates<SharesRegistered>(Kind.Member, fact => fact.MemberId.Value),
        Creates<SharesSubscribed>(Kind.ShareSubscription, fact => fact.SubscriptionId.Value),
        Updates<SharePaid>(Kind.ShareSubscription, fact => fact.SubscriptionId.Value),
    ];

    /// <summary>The transaction that took a payment back, when it was another one.</summary>
    private static Guid? Bounced(PaymentReversed fact) => fact.ReversingTransactionId == fact.TransactionId
        ? null
        : fact.ReversingTransactionId.Value;
}
