using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Histories;

/// <content>What units have, keep and spend.</content>
internal sealed partial class Cooperative
{
    /// <summary>The budget of a unit: the ledger, the open documents, the reservations.</summary>
    public UnitBudget BudgetOf(ProductionUnit unit)
    {
        var lines = Journal.SelectMany(entry => entry.Lines)
            .Where(line => line.UnitId == unit.Id && line.Account.IsBudget);
        return UnitBudget.Of(-Money.Sum(Euro, lines.Select(line => line.Amount)), OpenOf(unit), CounterOf(unit).Held);
    }

    public ReservedBudget CounterOf(ProductionUnit unit) => Counters.Single(counter => counter.UnitId == unit.Id);

    private OpenClaims OpenOf(ProductionUnit unit)
    {
        var invoiced = Invoices.Where(invoice => invoice.UnitId == unit.Id && invoice.IsOpen).Aggregate(
            OpenClaims.None(Euro),
            (open, invoice) => open.WithInvoice(invoice.Uncollected, invoice.Guaranteed));
        return Orders.Where(order => order.UnitId == unit.Id && order.LeftToInvoice.IsPositive).Aggregate(
            invoiced,
            (open, order) => open.WithOrder(ExpectedOf(order), order.Guaranteed));
    }

    private Money ExpectedOf(Order order)
    {
        var scheme = (IOnDocumentScheme)SchemesOf(order.EntityId).On(Today).Value.Terms.Scheme;
        return order.LeftToInvoice - scheme.OnDocument(order.LeftToInvoice, before: Nothing);
    }

    private DomainError? Reserve(Step step)
    {
        var purpose = (SpendingPurpose)(step.Other % Enum.GetValues<SpendingPurpose>().Length);
        var tier = purpose.TierOf();
        if (step.Pick(Units, unit => BudgetOf(unit).Available(tier).IsPositive) is not { } unit)
            return new NothingThere();

        var available = BudgetOf(unit).Available(tier);
        var amount = (step.Other % 3, available.IsPositive) switch
        {
            (0, true) => available,
            (1, true) => Money.FromMinorUnits((step.Cents % available.MinorUnits) + 1, Euro),
            _ => Money.FromMinorUnits(step.Cents, Euro),
        };
        var refusal = Try(() => unit.MoneyRefusal() ?? Keep(
            CounterOf(unit).Reserve(New<Reservation>(), BudgetOf(unit), amount, purpose, "a purpose", Today),
            Reservations));

        if (refusal is null) Assert.False(BudgetOf(unit).Available(tier).IsNegative, "Reserved more than there was.");
        return refusal;
    }

    private DomainError? Release(Step step) =>
        step.Pick(Reservations, reservation => reservation.Status is ReservationStatus.Held) is { } reservation
            ? Try(() => CounterOf(UnitOf(reservation.UnitId)).Release(reservation, Today).Refusal)
            : new NothingThere();

    private DomainError? Consume(Step step) =>
        step.Pick(Reservations, reservation => reservation.Status is ReservationStatus.Held) is { } reservation
            ? Try(() => CounterOf(UnitOf(reservation.UnitId)).Consume(reservation, Today).Refusal)
            : new NothingThere();
}
