namespace SmartCoop.Domain.Members;

/// <summary>Where a person stands towards the cooperative.</summary>
public enum MemberStatus
{
    /// <summary>Asked to join; the first share is not paid yet.</summary>
    Applicant,

    /// <summary>Holds at least one paid share.</summary>
    Member,

    /// <summary>Gave notice; still a member until the end of the notice.</summary>
    Resigning,

    /// <summary>Left the cooperative.</summary>
    Former,
}
