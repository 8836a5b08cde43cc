using SmartCoop.Domain.Members;

namespace SmartCoop.Domain.Units;

/// <summary>The role of a member who runs a production unit.</summary>
/// <param name="MemberId">The member.</param>
/// <param name="Since">The first day of the role.</param>
public sealed record UnitManager(Id<Member> MemberId, DateOnly Since);
