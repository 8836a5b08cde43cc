using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Members;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Units;

/// <summary>The units the specifications speak of.</summary>
internal static class SomeUnits
{
    public static readonly DateOnly Day = new(2026, 1, 5);
    public static readonly UnitBudgetFacts Settled = new(Money.Zero(Currency.Eur), 0, 0, 0);
    public static readonly UnitDescription Lighting =
        UnitDescription.Read("Atelier Ana", "lighting design", UnitKind.Personal).Value;

    public static ProductionUnit In(UnitState state, Member? manager = null)
    {
        var unit = Draft([manager ?? People.Admitted()]).Value;
        if (state is not UnitState.Draft) unit.Open(Day);
        if (state is UnitState.Suspended) unit.Suspend("unpaid annual share", Day);
        if (state is UnitState.Closing or UnitState.Closed) unit.StartClosing(Day);
        if (state is UnitState.Closed) unit.Close(Settled, Day);

        Assert.Equal(state, unit.State);
        return People.Quiet(unit);
    }

    public static Result<ProductionUnit> Draft(IReadOnlyCollection<Member> managers, Id<LegalEntity>? entity = null) =>
        ProductionUnit.Draft(
            Id.New<ProductionUnit>(People.Now),
            entity ?? People.SmartBe,
            UnitCode.FromNumber(1),
            Lighting,
            managers,
            Day);
}
