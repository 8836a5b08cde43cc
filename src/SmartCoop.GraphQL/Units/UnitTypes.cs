using SmartCoop.Application.Invoices;
using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Members;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Budgets;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Units;

internal sealed class UnitType : NodeType<ProductionUnit, UnitView>
{
    public UnitType()
        : base(unit => unit.Id)
    {
        Link<LegalEntity, LegalEntityView>(
            "entity", "The legal entity the unit belongs to, for ever.", unit => unit.EntityId);
        Children<Id<ProductionUnit>, UnitManagerView>(
            "managers",
            "Who runs the unit, in the order they took the role.",
            unit => unit.Id,
            ids => new ListManagersOfUnits(ids),
            manager => manager.UnitId);
        Children<Id<ProductionUnit>, UnitTurnoverView>(
            "turnovers",
            "What it invoiced in each calendar year, the last year first.",
            unit => unit.Id,
            ids => new ListTurnoversOfUnits(ids),
            turnover => turnover.UnitId);
        Pages<Id<ProductionUnit>, InvoiceView>(
            "invoices",
            "What clients owe for the work of the unit, the newest first.",
            unit => unit.Id,
            (ids, page) => new ListInvoicesOfUnits(ids, page));
        Pages<Id<ProductionUnit>, OrderView>(
            "orders",
            "What the unit offered to clients, the newest first.",
            unit => unit.Id,
            (ids, page) => new ListOrdersOfUnits(ids, page));
        this.AddBudget();
        Can<DraftOrder>("Whether the viewer may draft an order of the unit now.", NotInBusiness);
        Can<DraftInvoice>("Whether the viewer may draft an invoice of the unit now.", unit =>
            unit.State is UnitState.Closing ? null : NotInBusiness(unit));
        Can<StartClosingUnit>("Whether the viewer may begin to close the unit now.", unit => unit.State switch
        {
            UnitState.Draft => new UnitNotOpenYet(unit.Id),
            UnitState.Closing => new UnitIsClosing(unit.Id),
            UnitState.Closed => new UnitIsClosed(unit.Id),
            _ => null,
        });
    }

    private static DomainError? NotInBusiness(UnitView unit) => unit.State switch
    {
        UnitState.Draft => new UnitNotOpenYet(unit.Id),
        UnitState.Suspended => new UnitIsSuspended(unit.Id),
        UnitState.Closing => new UnitIsClosing(unit.Id),
        UnitState.Closed => new UnitIsClosed(unit.Id),
        _ => null,
    };
}

internal sealed class UnitManagerType : ViewType<UnitManagerView>
{
    public UnitManagerType() => Link<Member, MemberView>("member", "The member.", manager => manager.MemberId);
}
