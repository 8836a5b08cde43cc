using SmartCoop.Application.Pipeline;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Units;

internal static class UnitMutations
{
    public static void AddUnitMutations(this MutationType mutation)
    {
        mutation.Step<AddUnitManager>()
            .Refuses<AlreadyUnitManager>()
            .Refuses<ManagerOfAnotherEntity>()
            .Refuses<MemberNotAdmitted>()
            .Refuses<MemberNotFound>();
        mutation.Step<CloseUnit>()
            .Refuses<UnitBudgetNotZero>()
            .Refuses<UnitHasOpenBusiness>()
            .Refuses<UnitNotClosing>();
        mutation.Command<DraftUnit, ProductionUnit, UnitView>()
            .Refuses<LegalEntityNotFound>()
            .Refuses<MemberNotFound>()
            .Refuses<UnitNeedsManager>()
            .Refuses<ManagerOfAnotherEntity>()
            .Refuses<MemberNotAdmitted>();
        mutation.Step<OpenUnit>().Refuses<UnitAlreadyOpened>();
        mutation.Step<RemoveUnitManager>()
            .Refuses<NotUnitManager>()
            .Refuses<UnitNeedsManager>();
        mutation.Step<ResumeUnit>().Refuses<UnitNotSuspended>();
        mutation.Step<StartClosingUnit>()
            .Refuses<UnitNotOpenYet>()
            .Refuses<UnitIsClosing>();
        mutation.Step<SuspendUnit>()
            .Refuses<UnitNotOpenYet>()
            .Refuses<UnitIsSuspended>()
            .Refuses<UnitIsClosing>();
    }

    /// <summary>Adds a step in the life of a unit: there must be one, and it must not be closed.</summary>
    private static RefusalUnion Step<TCommand>(this MutationType mutation)
        where TCommand : Command<Id<ProductionUnit>> =>
        mutation.Command<TCommand, ProductionUnit, UnitView>()
            .Refuses<UnitNotFound>()
            .Refuses<LegalEntityNotFound>()
            .Refuses<UnitIsClosed>();
}
