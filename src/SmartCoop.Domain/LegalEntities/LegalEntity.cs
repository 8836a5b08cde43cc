namespace SmartCoop.Domain.LegalEntities;

/// <summary>A legal person of the shared enterprise: it invoices, employs and keeps books of its own.</summary>
public sealed class LegalEntity : AggregateRoot<LegalEntity>
{
    private LegalEntity(Id<LegalEntity> id)
        : base(id)
    {
    }
}
