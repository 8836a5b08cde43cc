using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Contributions;

/// <summary>What one unit invoiced, and what it contributed, in one calendar year.</summary>
/// <remarks>
/// Invariants: net is the invoices dated in the year less their credit notes, never negative; while one scheme of the
/// year applies, the contribution is its total on the net, whatever the order of the documents.
/// </remarks>
public sealed class UnitTurnover : AggregateRoot<UnitTurnover>
{
    private UnitTurnover(Id<UnitTurnover> id)
        : base(id)
    {
    }

    /// <summary>The legal entity of the unit.</summary>
    public Id<LegalEntity> EntityId { get; private set; }

    /// <summary>The unit.</summary>
    public Id<ProductionUnit> UnitId { get; private set; }

    /// <summary>The calendar year of the documents.</summary>
    public int Year { get; private set; }

    /// <summary>Invoices less credit notes, excluding VAT.</summary>
    public Money Net { get; private set; }

    /// <summary>What was taken on the invoices, less what credit notes gave back.</summary>
    public Money Contribution { get; private set; }

    /// <summary>Starts the count of a year.</summary>
    /// <param name="id">The identifier of the count.</param>
    /// <param name="entityId">The legal entity of the unit.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="year">The calendar year of the documents.</param>
    /// <param name="currency">The currency of the entity.</param>
    public static UnitTurnover Start(
        Id<UnitTurnover> id,
        Id<LegalEntity> entityId,
        Id<ProductionUnit> unitId,
        int year,
        Currency currency) => new(id)
        {
            EntityId = entityId,
            UnitId = unitId,
            Year = year,
            Net = Money.Zero(currency),
            Contribution = Money.Zero(currency),
        };

    /// <summary>Counts a new invoice, and answers what it contributes.</summary>
    /// <param name="net">The invoice, excluding VAT.</param>
    /// <param name="scheme">The scheme in force on the day of the invoice.</param>
    public Money Add(Money net, IContributionScheme scheme) => Count(net, Money.Zero(net.Currency), scheme);

    /// <summary>Counts a credit note, and answers what it gives back, as a positive amount.</summary>
    /// <param name="net">The credit note, excluding VAT, as a positive amount.</param>
    /// <param name="documentBefore">What the invoice was worth before this credit note, excluding VAT.</param>
    /// <param name="scheme">The scheme of the day of the invoice.</param>
    public Money GiveBack(Money net, Money documentBefore, IContributionScheme scheme) =>
        -Count(-net, documentBefore, scheme);

    private Money Count(Money net, Money documentBefore, IContributionScheme scheme)
    {
        var contribution = scheme is IOnDocumentScheme onDocument
            ? onDocument.OnDocument(net, onDocument.IsCumulativePerYear ? Net : documentBefore)
            : Money.Zero(net.Currency);

        Net += net;
        Contribution += contribution;
        return contribution;
    }
}
