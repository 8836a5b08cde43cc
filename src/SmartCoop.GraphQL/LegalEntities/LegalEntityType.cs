using SmartCoop.Application.LegalEntities;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.LegalEntities;

internal sealed class LegalEntityType() : NodeType<LegalEntity, LegalEntityView>(entity => entity.Id);
