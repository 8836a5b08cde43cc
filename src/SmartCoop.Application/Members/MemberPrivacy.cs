using SmartCoop.Application.Access;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;

namespace SmartCoop.Application.Members;

/// <summary>What of a visible person is for themselves, and for those whose work needs it.</summary>
internal sealed class MemberPrivacy(IActor actor)
{
    /// <summary>Whether the viewer may write to the person.</summary>
    public bool ShowsContact(Id<Member> person) =>
        IsSelf(person) || Is(Role.Accountant, Role.Payroll);

    /// <summary>Whether the viewer may know how old the person is.</summary>
    public bool ShowsBirth(Id<Member> person) => IsSelf(person) || Is(Role.Payroll);

    /// <summary>Whether the viewer may know what the person holds: a share is personal money.</summary>
    public bool ShowsShares(Id<Member> person) => IsSelf(person) || Is(Role.Accountant);

    private bool IsSelf(Id<Member> person) => actor.Viewer.Member() == person;

    private bool Is(params ReadOnlySpan<Role> roles) =>
        actor.Viewer.Is(Role.System, Role.Administrator, Role.Auditor) || actor.Viewer.Is(roles);
}
