using System.Reflection;
using Mono.Cecil;

namespace SmartCoop.Architecture.Tests;

/// <summary>What the list of banned symbols bans, looked for in the compiled code.</summary>
/// <remarks>
/// The compiler refuses these too; this looks at what it made, so that a list that is no longer attached to a project
/// is noticed, and the tests are held to the part of it that concerns them.
/// </remarks>
internal static class BannedApis
{
    /// <summary>The members of <c>src/BannedSymbols.txt</c>, as <c>Type::Member</c>.</summary>
    public static IReadOnlyList<string> Listed { get; } =
    [
        .. House.Read("src/BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(Member).Distinct(),
    ];

    /// <summary>The banned members an assembly uses.</summary>
    public static IEnumerable<string> In(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetMemberReferences()
                .Select(member => $"{member.DeclaringType.FullName}::{member.Name}")
                .Where(Listed.Contains).Distinct().Order(),
        ];
    }

    /// <summary><c>P:System.DateTime.Now;reason</c> is compiled to <c>System.DateTime::get_Now</c>.</summary>
    private static string Member(string line)
    {
        var (kind, name) = (line[0], line[2..line.IndexOf(';', StringComparison.Ordinal)].Split('(')[0]);
        var dot = name.LastIndexOf('.');
        return $"{name[..dot]}::{(kind is 'P' ? "get_" : "")}{name[(dot + 1)..]}";
    }
}
