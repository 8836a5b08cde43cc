using SmartCoop.Application.LegalEntities;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.LegalEntities;

internal static class LegalEntityMutations
{
    public static void AddLegalEntityMutations(this MutationType mutation) =>
        mutation.Command<RegisterLegalEntity, LegalEntity, LegalEntityView>()
            .Refuses<LegalEntityAlreadyKnown>()
            .Refuses<PaymentTermOutOfBounds>()
            .Refuses<ShareNominalNotUsable>()
            .Refuses<EntityVatNumberDiffers>();
}
