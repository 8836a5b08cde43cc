using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Access;

/// <summary>The units somebody has to do with: those they run, are in charge of, or were given a token for.</summary>
/// <param name="IsAll">Whether a partner's program is limited to no unit.</param>
/// <param name="Units">The units; <see langword="null"/> when there are none, or all.</param>
internal sealed record UnitReach(bool IsAll, IQueryable<Id<ProductionUnit>>? Units)
{
    /// <summary>The units of a viewer, for a partner's program only with the scope.</summary>
    public static UnitReach Of(Viewer viewer, IFullReadStore everything, string scope)
    {
        var partner = viewer.Is(Role.Partner) && viewer.May(scope);
        if (partner && viewer.UnitIds.IsEmpty) return new UnitReach(IsAll: true, null);

        var member = viewer.Is(Role.Member) ? viewer.MemberId : null;
        var named = partner || viewer.Is(Role.Adviser) ? viewer.UnitIds.ToList() : [];
        if (member is null && named.Count is 0) return new UnitReach(IsAll: false, null);

        var units = everything.Set<ProductionUnit>();
        units = (member, named) switch
        {
            ({ } me, []) => units.Where(unit => unit.Managers.Any(manager => manager.MemberId == me)),
            (null, _) => units.Where(unit => named.Contains(unit.Id)),
            var (me, _) => units.Where(unit =>
                unit.Managers.Any(manager => manager.MemberId == me.Value) || named.Contains(unit.Id)),
        };
        return new UnitReach(IsAll: false, units.Select(unit => unit.Id));
    }

    /// <summary>The units whose money a viewer sees; null for all of them.</summary>
    public static IQueryable<Id<ProductionUnit>>? OfMoney(Viewer viewer, IFullReadStore everything)
    {
        if (viewer.Is(Role.System, Role.Accountant, Role.Administrator, Role.Auditor, Role.Payroll)) return null;

        var reach = Of(viewer, everything, Scopes.AccountingRead);
        if (reach.IsAll) return null;

        return reach.Units ?? everything.Set<ProductionUnit>().Where(_ => false).Select(unit => unit.Id);
    }
}
