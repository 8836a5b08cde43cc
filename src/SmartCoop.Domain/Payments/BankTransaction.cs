using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>A movement of a bank account of the cooperative, and what its money is for.</summary>
/// <remarks>
/// <code>
/// Unallocated ──allocate──▶ Partly ──allocate──▶ Allocated
///      ◀───────────────take back──────────────────┘
/// </code>
/// Invariants: what the bank said never changes; the allocations that stand never exceed the amount; the state follows
/// from the amounts; nothing crosses legal entities.
/// </remarks>
public sealed partial class BankTransaction : AggregateRoot<BankTransaction>
{
    private readonly List<Allocation> _allocations = [];

    private BankTransaction(Id<BankTransaction> id)
        : base(id)
    {
    }

    /// <summary>The statement that brought it first.</summary>
    public Id<BankStatement> StatementId { get; private set; }

    /// <summary>The legal entity whose account it is.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The account.</summary>
    public Iban Iban { get; private set; } = null!;

    /// <summary>The bank's name for the movement, unique within the account.</summary>
    public string BankReference { get; private set; } = "";

    /// <summary>The day the bank booked it.</summary>
    public DateOnly BookedOn { get; private set; }

    /// <summary>The day from which it counts for interest.</summary>
    public DateOnly ValueOn { get; private set; }

    /// <summary>More than zero when money came in, less than zero when money went out.</summary>
    public Money Amount { get; private set; }

    /// <summary>Who paid or was paid, as the bank writes it.</summary>
    public string? CounterpartyName { get; private set; }

    /// <summary>The other account, when it has an IBAN.</summary>
    public Iban? CounterpartyIban { get; private set; }

    /// <summary>The structured communication, when there is a valid one.</summary>
    public StructuredCommunication? Communication { get; private set; }

    /// <summary>What the payer wrote; empty when nothing.</summary>
    public string RemittanceText { get; private set; } = "";

    /// <summary>Whether it undoes an earlier one: a bounce or a return.</summary>
    public bool IsReversal { get; private set; }

    /// <summary>Whether the bank takes it for its service.</summary>
    public bool IsCharge { get; private set; }

    /// <summary>What is allocated, zero or more, at most the size of the amount.</summary>
    public Money Allocated { get; private set; }

    /// <summary>How much is allocated.</summary>
    public AllocationState State { get; private set; }

    /// <summary>Whether the automatic matching has looked at it; a person decides on what it left.</summary>
    public bool IsExamined { get; private set; }

    /// <summary>The parts and what they are for, those that were undone included.</summary>
    public IReadOnlyList<Allocation> Allocations => _allocations;

    /// <summary>Whether money came in.</summary>
    public bool IsIncoming => Amount.IsPositive;

    /// <summary>What is in suspense: the size of the amount that is not allocated, zero or more.</summary>
    public Money Remaining => Amount.Abs() - Allocated;

    /// <summary>Takes in a movement that no statement brought before.</summary>
    /// <param name="id">Identifies the transaction.</param>
    /// <param name="statement">The statement that brings it.</param>
    /// <param name="movement">What the bank says.</param>
    public static BankTransaction Book(Id<BankTransaction> id, BankStatement statement, BankMovement movement) =>
        new(id)
        {
            StatementId = statement.Id,
            EntityId = statement.EntityId,
            Iban = statement.Iban,
            BankReference = movement.BankReference,
            BookedOn = movement.BookedOn,
            ValueOn = movement.ValueOn,
            Amount = movement.Amount,
            CounterpartyName = movement.CounterpartyName,
            CounterpartyIban = movement.CounterpartyIban,
            Communication = movement.Communication,
            RemittanceText = movement.RemittanceText,
            IsReversal = movement.IsReversal,
            IsCharge = movement.IsCharge,
            Allocated = Money.Zero(movement.Amount.Currency),
            State = movement.Amount.IsZero ? AllocationState.Allocated : AllocationState.Unallocated,
            IsExamined = movement.Amount.IsZero,
        };

    /// <summary>Notes that the automatic matching has looked at the transaction.</summary>
    public void Examine() => IsExamined = true;
}
