namespace SmartCoop.Domain.LegalEntities;

/// <summary>A fact that belongs to the books of one legal entity; nothing crosses entities.</summary>
public interface IEntityEvent : IDomainEvent
{
    /// <summary>The legal entity the fact belongs to.</summary>
    Id<LegalEntity> EntityId { get; }
}
