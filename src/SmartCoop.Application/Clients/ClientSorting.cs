namespace SmartCoop.Application.Clients;

/// <summary>In which order clients are listed.</summary>
public enum ClientSorting
{
    /// <summary>The first known first.</summary>
    Oldest,

    /// <summary>The last known first.</summary>
    Newest,

    /// <summary>By their names, without regard to capitals and accents.</summary>
    Name,
}
