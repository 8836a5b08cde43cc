using SmartCoop.Application.Governance;
using SmartCoop.Application.Tests.LegalEntities;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Tests.Governance;

public sealed class TakeDecisionTests : IDecisionRepository
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);
    private readonly LegalEntitiesInMemory _entities = new();
    private readonly List<Decision> _decisions = [];

    [Fact]
    public async Task Given_new_year_in_brussels_when_it_is_still_last_year_elsewhere_then_the_day_is_that_of_brussels()
    {
        var entity = _entities.Known();

        var before = await Send(entity.Id, ClockAt.NewYearsEve);
        var after = await Send(entity.Id, ClockAt.NewYearInBrussels);

        Assert.Equal(new DecisionNotTakenYet(NewYear, NewYear.AddDays(-1)), before.Refusal);
        Assert.Equal(after.Value, Assert.Single(_decisions).Id);
        Assert.Equal((entity.Id, NewYear), (_decisions[0].EntityId, _decisions[0].TakenOn));
    }

    [Fact]
    public async Task Given_no_such_entity_when_it_decides_then_it_is_refused_and_nothing_is_kept()
    {
        var nobody = Id.New<LegalEntity>(DateTimeOffset.UnixEpoch);

        Assert.Equal(new LegalEntityNotFound(nobody), (await Send(nobody, ClockAt.NewYearInBrussels)).Refusal);
        Assert.Empty(_decisions);
    }

    Task<Decision?> IDecisionRepository.FindAsync(Id<Decision> id, CancellationToken cancellationToken) =>
        Task.FromResult(_decisions.SingleOrDefault(decision => decision.Id == id));

    void IDecisionRepository.Add(Decision decision) => _decisions.Add(decision);

    private async Task<Result<Id<Decision>>> Send(Id<LegalEntity> entity, TimeProvider clock) =>
        await new TakeDecisionHandler(_entities, this, clock).Handle(
            new TakeDecision(entity, DecisionBody.Board, NewYear, "A contribution of 6.5 %"), default);
}
