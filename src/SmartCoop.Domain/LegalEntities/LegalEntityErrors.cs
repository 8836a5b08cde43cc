using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.LegalEntities;

/// <summary>No legal entity has this identifier.</summary>
public sealed record LegalEntityNotFound(Id<LegalEntity> EntityId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "There is no such legal entity.";
}

/// <summary>One enterprise is one legal entity.</summary>
/// <param name="EntityId">The legal entity that has the number already.</param>
/// <param name="EnterpriseNumber">The number.</param>
public sealed record LegalEntityAlreadyKnown(Id<LegalEntity> EntityId, EnterpriseNumber EnterpriseNumber) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The enterprise {EnterpriseNumber} is a legal entity already.";
}

/// <summary>The payment term between businesses has a legal maximum.</summary>
/// <remarks>
/// Source: Directive 2011/7/EU, article 3(5); in Belgium the law of 2 August 2002, article 4, as amended on
/// 14 August 2021: 60 calendar days, without exception.
/// </remarks>
public sealed record PaymentTermOutOfBounds(int Days, int Most) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The payment term must be from 0 to {Most} calendar days.";
}

/// <summary>A share has a price, in the currency of the books.</summary>
public sealed record ShareNominalNotUsable(Money ShareNominal, Currency Currency) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The price of a share must be more than zero, in {Currency}.";
}

/// <summary>The Belgian VAT number of a legal entity is its enterprise number with BE before it.</summary>
/// <remarks>Source: Belgian VAT code, article 50, § 1.</remarks>
public sealed record EntityVatNumberDiffers(EnterpriseNumber EnterpriseNumber, VatNumber VatNumber) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"{VatNumber} is not the VAT number of the enterprise {EnterpriseNumber}.";
}
