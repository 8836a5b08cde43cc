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

    /// <summary>Where the cooperative writes to.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>The day of birth, when the person told it.</summary>
    public required DateOnly? BirthDate { get; init; }

    /// <summary>Where the person stands towards the cooperative.</summary>
    public required MemberStatus Status { get; init; }

    /// <summary>The first day of membership; null for an applicant.</summary>
    public required DateOnly? AdmittedOn { get; init; }

    /// <summary>How many paid shares the person holds.</summary>
    public required int ShareCount { get; init; }

    /// <summary>The last year of use that the shares cover; null without shares.</summary>
    public required int? CoverageUntilYear { get; init; }

    /// <summary>The votes in a general assembly: one for each member, whatever the shares.</summary>
    public required int Votes { get; init; }

    /// <summary>What the share register says of this member, in the order the shares were paid.</summary>
    public required IReadOnlyList<ShareHoldingView> Shares { get; init; }

    internal static MemberView Of(Member member) => new()
    {
        Id = member.Id,
        EntityId = member.EntityId,
        Name = member.Name,
        Email = member.Email,
        BirthDate = member.BirthDate,
        Status = member.Status,
        AdmittedOn = member.AdmittedOn,
        ShareCount = member.ShareCount,
        CoverageUntilYear = member.CoverageUntilYear,
        Votes = member.Votes,
        Shares = [.. member.Shares.Select(ShareHoldingView.Of)],
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
