using CsCheck;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Tests.Generators;

/// <summary>Any value of a kind, for properties: <c>Any.Euros.Sample(amount => …)</c>.</summary>
internal static partial class Any
{
    /// <summary>Up to ten million euro either way, to the cent.</summary>
    public static Gen<Money> Euros { get; } = EurosBetween(-10_000_000_00, 10_000_000_00);

    /// <summary>One cent to a million euro.</summary>
    public static Gen<Money> PositiveEuros { get; } = EurosBetween(1, 1_000_000_00);

    /// <summary>A currency of ISO 4217.</summary>
    public static Gen<Currency> Currency { get; } = Gen.OneOfConst([.. Domain.Monetary.Currency.All]);

    /// <summary>An amount of any currency.</summary>
    public static Gen<Money> Money { get; } = Gen.Select(Currency, Gen.Long[-1_000_000_000_000, 1_000_000_000_000])
        .Select((currency, minorUnits) => Domain.Monetary.Money.FromMinorUnits(minorUnits, currency));

    /// <summary>Zero to a hundred percent, with up to four decimals.</summary>
    public static Gen<Rate> Rate { get; } = Gen.Long[0, 1_000_000].Select(Domain.Monetary.Rate.FromPartsPerMillion);

    /// <summary>A thousandth to ten thousand of something.</summary>
    public static Gen<Quantity> Quantity { get; } =
        Gen.Long[1, 10_000_000].Select(Domain.Monetary.Quantity.FromThousandths);

    /// <summary>One to forty weights, not all zero.</summary>
    public static Gen<long[]> Weights { get; } = Gen.OneOf(Gen.Long[0, 12], Gen.Long[0, 1_000_000])
        .Array[1, 40]
        .Where(weights => weights.Any(weight => weight > 0));

    /// <summary>Euros between two numbers of cents, both included.</summary>
    public static Gen<Money> EurosBetween(long fromCents, long untilCents) => Gen.Long[fromCents, untilCents]
        .Select(cents => Domain.Monetary.Money.FromMinorUnits(cents, Domain.Monetary.Currency.Eur));
}
