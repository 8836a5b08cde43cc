using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Persistence.Conventions;

internal static class MoneyMapping
{
    /// <summary>Maps money to whole minor units, which every database adds and sorts exactly, and a code.</summary>
    public static void IsMoney(this ComplexPropertyBuilder<Money> money, string column)
    {
        money.Property(m => m.MinorUnits).HasColumnName($"{column}_minor_units");
        money.Property(m => m.Currency).HasColumnName($"{column}_currency").HasMaxLength(3);
        money.Ignore(m => m.Amount);
    }
}
