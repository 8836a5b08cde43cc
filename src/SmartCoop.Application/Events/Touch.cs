using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Events;

/// <summary>What a kind of fact does to a kind of thing.</summary>
/// <param name="Fact">The name of the fact in the <see cref="EventCatalogue"/>.</param>
/// <param name="Type">The kind of thing.</param>
/// <param name="Operation">What happens to it.</param>
/// <param name="Key">The bare identifier of the thing, or none when this one fact does not touch any.</param>
internal sealed record Touch(
    string Fact,
    ChangeableType Type,
    ChangeOperation Operation,
    Func<IDomainEvent, Guid?> Key)
{
    public static Touch Creates<TFact>(ChangeableType type, Func<TFact, Guid?> key)
        where TFact : IDomainEvent => Of(type, ChangeOperation.Created, key);

    public static Touch Updates<TFact>(ChangeableType type, Func<TFact, Guid?> key)
        where TFact : IDomainEvent => Of(type, ChangeOperation.Updated, key);

    public static Touch Deletes<TFact>(ChangeableType type, Func<TFact, Guid?> key)
        where TFact : IUnitEvent => Of(type, ChangeOperation.Deleted, key);

    private static Touch Of<TFact>(ChangeableType type, ChangeOperation operation, Func<TFact, Guid?> key)
        where TFact : IDomainEvent =>
        new(EventCatalogue.NameOf<TFact>(), type, operation, fact => key((TFact)fact));
}
