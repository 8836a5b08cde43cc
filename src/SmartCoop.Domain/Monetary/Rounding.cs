namespace SmartCoop.Domain.Monetary;

/// <summary>The one rounding of the library: to the nearest whole number, a half away from zero.</summary>
/// <remarks>
/// It is the rounding of an invoice, and it treats a credit note as the mirror of its invoice. The 128 bits between
/// hold the product of any two amounts exactly.
/// </remarks>
internal static class Rounding
{
    /// <summary>The whole number nearest to the fraction.</summary>
    /// <exception cref="OverflowException">The nearest whole number does not fit in 64 bits.</exception>
    public static long ToNearest(Int128 numerator, Int128 denominator)
    {
        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        var isHalfOrMore = Int128.Abs(remainder) >= Int128.Abs(denominator) - Int128.Abs(remainder);
        var isNegative = Int128.IsNegative(numerator) != Int128.IsNegative(denominator);

        return checked((long)(isHalfOrMore ? quotient + (isNegative ? -1 : 1) : quotient));
    }
}
