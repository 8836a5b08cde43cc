using SmartCoop.Application.LegalEntities;
using SmartCoop.Application.Payments;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Payments;

internal sealed class BankStatementType : NodeType<BankStatement, BankStatementView>
{
    public BankStatementType()
        : base(statement => statement.Id) =>
        Link<LegalEntity, LegalEntityView>("entity", "The legal entity whose account it is.", one => one.EntityId);
}
