using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>A movement of a bank account of the cooperative.</summary>
public sealed record BankTransactionView
{
    /// <summary>Identifies the transaction.</summary>
    public required Id<BankTransaction> Id { get; init; }

    /// <summary>The statement that brought it first.</summary>
    public required Id<BankStatement> StatementId { get; init; }

    /// <summary>The legal entity whose account it is.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The bank's name for the movement, unique within the account.</summary>
    public required string BankReference { get; init; }

    /// <summary>The day the bank booked it.</summary>
    public required DateOnly BookedOn { get; init; }

    /// <summary>The day from which it counts for interest.</summary>
    public required DateOnly ValueOn { get; init; }

    /// <summary>More than zero when money came in, less than zero when money went out.</summary>
    public required Money Amount { get; init; }

    /// <summary>What is allocated, zero or more.</summary>
    public required Money Allocated { get; init; }

    /// <summary>How much is allocated.</summary>
    public required AllocationState State { get; init; }

    /// <summary>Who paid or was paid, as the bank writes it.</summary>
    public required string? CounterpartyName { get; init; }

    /// <summary>The other account, when it has an IBAN.</summary>
    public required Iban? CounterpartyIban { get; init; }

    /// <summary>The structured communication, when there is a valid one.</summary>
    public required StructuredCommunication? Communication { get; init; }

    /// <summary>What the payer wrote; empty when nothing.</summary>
    public required string RemittanceText { get; init; }

    /// <summary>Whether it undoes an earlier one: a bounce or a return.</summary>
    public required bool IsReversal { get; init; }

    /// <summary>Whether the bank takes it for its service.</summary>
    public required bool IsCharge { get; init; }

    /// <summary>Whether the automatic matching has looked at it.</summary>
    public required bool IsExamined { get; init; }

    internal static Expression<Func<BankTransaction, BankTransactionView>> Of { get; } = transaction =>
        new BankTransactionView
        {
            Id = transaction.Id,
            StatementId = transaction.StatementId,
            EntityId = transaction.EntityId,
            BankReference = transaction.BankReference,
            BookedOn = transaction.BookedOn,
            ValueOn = transaction.ValueOn,
            Amount = transaction.Amount,
            Allocated = transaction.Allocated,
            State = transaction.State,
            CounterpartyName = transaction.CounterpartyName,
            CounterpartyIban = transaction.CounterpartyIban,
            Communication = transaction.Communication,
            RemittanceText = transaction.RemittanceText,
            IsReversal = transaction.IsReversal,
            IsCharge = transaction.IsCharge,
            IsExamined = transaction.IsExamined,
        };
}
