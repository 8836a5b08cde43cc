namespace SmartCoop.Application.Units;

/// <summary>In which order units are listed.</summary>
public enum UnitSorting
{
    /// <summary>The first prepared first.</summary>
    Oldest,

    /// <summary>The last prepared first.</summary>
    Newest,

    /// <summary>The largest turnover of the year first; units that invoiced nothing in it are left out.</summary>
    LargestTurnover,

    /// <summary>The smallest turnover of the year first; units that invoiced nothing in it are left out.</summary>
    SmallestTurnover,
}
