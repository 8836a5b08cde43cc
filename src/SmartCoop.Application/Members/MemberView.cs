using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Members;

/// <summary>A person who holds, or applied for, a share of the cooperative.</summary>
public sealed record MemberView
{
    /// <summary>Identifies the person in the cooperative.</summary>
    public required Id<Member> Id { get; init; }

    /// <summary>The legal entity whose shares the person holds or applied for.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The name the person is known by.</summary>
    public required string Name { get; init; }

    /// <summary>Where the cooperative writes to; null for whom that is private.</summary>
    public required EmailAddress? Email { get; init; }

    /// <summary>The day of birth, when the person told it; null for whom that is private.</summary>
    public required DateOnly? BirthDate { get; init; }

    /// <summary>Where the person stands towards the cooperative.</summary>
    public required MemberStatus Status { get; init; }

    /// <summary>The first day of membership; null for an applicant.</summary>
    public required DateOnly? AdmittedOn { get; init; }

    /// <summary>How many paid shares the person holds; null for whom that is private.</summary>
    public required int? ShareCount { get; init; }

    /// <summary>The last year of use that the shares cover; null without shares, or for whom that is private.</summary>
    public required int? CoverageUntilYear { get; init; }

    /// <summary>The votes in a general assembly: one for each member, whatever the shares.</summary>
    public required int Votes { get; init; }

    /// <summary>
    /// What the share register says of this member, in the order the shares were paid; null for whom that is private.
    /// </summary>
    public required IReadOnlyList<ShareHoldingView>? Shares { get; init; }

    internal static MemberView Of(Member member, MemberPrivacy privacy) => new()
    {
        Id = member.Id,
        EntityId = member.EntityId,
        Name = member.Name,
        Email = privacy.ShowsContact(member.Id) ? member.Email : null,
        BirthDate = privacy.ShowsBirth(member.Id) ? member.BirthDate : null,
        Status = member.Status,
        AdmittedOn = member.AdmittedOn,
        ShareCount = privacy.ShowsShares(member.Id) ? member.ShareCount : null,
        CoverageUntilYear = privacy.ShowsShares(member.Id) ? member.CoverageUntilYear : null,
        Votes = member.Votes,
        Shares = privacy.ShowsShares(member.Id) ? [.. member.Shares.Select(ShareHoldingView.Of)] : null,
    };
}

/// <summary>An entry of the share register: shares a member paid at once; never changed afterwards.</summary>
public sealed record ShareHoldingView
{
    /// <summary>The subscription that was paid.</summary>
    public required Id<ShareSubscription> SubscriptionId { get; init; }

    /// <summary>How many shares.</summary>
    public required int Count { get; init; }

    /// <summary>What was paid for all of them.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day the money arrived.</summary>
    public required DateOnly PaidOn { get; init; }

    internal static ShareHoldingView Of(ShareHolding holding) => new()
    {
        SubscriptionId = holding.SubscriptionId,
        Count = holding.Count,
        Amount = holding.Amount,
        PaidOn = holding.PaidOn,
    };
}
