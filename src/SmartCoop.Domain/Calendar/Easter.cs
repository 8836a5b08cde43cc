namespace SmartCoop.Domain.Calendar;

/// <summary>The day half of the holidays hang upon.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of a year of the Gregorian calendar.</summary>
    /// <remarks>
    /// Source: the anonymous Gregorian computus (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8).
    /// </remarks>
    public static DateOnly SundayOf(int year)
    {
        var golden = year % 19;
        var (century, inCentury) = Math.DivRem(year, 100);
        var moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var lateMoon = (golden + 11 * epact + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(epact + weekday - 7 * lateMoon + 114, 31);

        return new DateOnly(year, month, day + 1);
    }
}
