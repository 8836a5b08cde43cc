namespace SmartCoop.Domain.Members;

/// <summary>Which years of use of the cooperative's services the shares of a member cover.</summary>
/// <remarks>
/// Rule M1: a share covers one year of use, so <c>n</c> shares bought in year <c>Y</c> cover <c>Y</c> to <c>Y+n−1</c>:
/// 17 shares of 2017 until 2033, 3 of 2021 until the end of 2023. Shares bought while covered follow on: each adds the
/// year after the last covered one, because a year is never used twice.
/// </remarks>
internal static class ShareCoverage
{
    /// <summary>The covered years as spans, oldest first, which never overlap.</summary>
    public static IEnumerable<(int First, int Last)> YearsOf(IEnumerable<ShareHolding> holdings)
    {
        var last = int.MinValue;
        foreach (var holding in holdings.OrderBy(holding => holding.PaidOn))
        {
            var first = last < holding.PaidOn.Year ? holding.PaidOn.Year : last + 1;
            last = first + holding.Count - 1;
            yield return (first, last);
        }
    }
}
