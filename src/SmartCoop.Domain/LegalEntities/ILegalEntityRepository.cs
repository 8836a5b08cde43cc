using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.LegalEntities;

/// <summary>The legal entities, as commands need them.</summary>
public interface ILegalEntityRepository
{
    /// <summary>The legal entity, if there is one.</summary>
    Task<LegalEntity?> FindAsync(Id<LegalEntity> id, CancellationToken cancellationToken);

    /// <summary>The legal entity that is meant where none is named; none before the first is registered.</summary>
    Task<LegalEntity?> FindDefaultAsync(CancellationToken cancellationToken);

    /// <summary>The legal entity that is this enterprise.</summary>
    Task<LegalEntity?> FindByEnterpriseNumberAsync(EnterpriseNumber number, CancellationToken cancellationToken);

    /// <summary>The legal entity that owns the bank account.</summary>
    Task<LegalEntity?> FindByIbanAsync(Iban iban, CancellationToken cancellationToken);

    /// <summary>Keeps a new legal entity.</summary>
    void Add(LegalEntity entity);
}
