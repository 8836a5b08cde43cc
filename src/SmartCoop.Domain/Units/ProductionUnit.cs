namespace SmartCoop.Domain.Units;

/// <summary>One analytic budget of a legal entity, run by one or more members under one trade name.</summary>
public sealed class ProductionUnit : AggregateRoot<ProductionUnit>
{
    private ProductionUnit(Id<ProductionUnit> id)
        : base(id)
    {
    }
}
