namespace SmartCoop.Application.Access;

/// <summary>Says beside a command who may send it. A command without it is for the host alone.</summary>
/// <remarks>
/// The role must do with everything the command names: whoever issues an invoice as a member must see it as a member,
/// that is, run its unit. What the command names and the role does not see does not exist.
/// </remarks>
/// <param name="roles">Whoever is one of these.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AllowedToAttribute(params Role[] roles) : Attribute
{
    /// <summary>Whoever is one of these.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;

    /// <summary>A partner's program with this scope, too; no such program when not given.</summary>
    public string? Scope { get; init; }
}
