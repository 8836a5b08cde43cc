using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Members;

/// <summary>How many shares a person wants, at which price, from whose money.</summary>
/// <param name="Count">How many shares.</param>
/// <param name="Nominal">The price of one share, as the legal entity fixed it.</param>
/// <param name="FundedBy">Whose money it is.</param>
public sealed record ShareTerms(int Count, Money Nominal, ShareFunding FundedBy)
{
    /// <summary>The price of all of them.</summary>
    public Money Total => Money.FromMinorUnits(Nominal.MinorUnits * Count, Nominal.Currency);
}
