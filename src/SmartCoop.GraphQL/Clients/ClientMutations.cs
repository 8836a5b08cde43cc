using SmartCoop.Application.Clients;
using SmartCoop.Application.Clients.Csv;
using SmartCoop.Domain.Clients;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Clients;

internal static class ClientMutations
{
    public static void AddClientMutations(this MutationType mutation)
    {
        mutation.Command<ImportClients, ImportedClients>(payload => payload
                .Field("imported", GraphTypes.ViewType(typeof(ImportedClients)))
                .Description("What came of the list; null when nothing was imported.")
                .Resolve(context => context.Source.Refusal is null ? context.Source.Value : null))
            .Refuses<CsvLineRefused>();
        mutation.Command<RegisterClient, Client, ClientView>()
            .Refuses<ClientAlreadyKnown>()
            .RefusesWhatDisagrees();
        mutation.Command<UpdateClient, Client, ClientView>()
            .Refuses<ClientNotFound>()
            .Refuses<ClientChangedMeanwhile>()
            .Refuses<ClientAlreadyKnown>()
            .RefusesWhatDisagrees();
    }

    private static void RefusesWhatDisagrees(this RefusalUnion refusals) => refusals
        .Refuses<PrivatePersonHasNoVat>()
        .Refuses<VatNumberMissing>()
        .Refuses<VatNumberWithoutRegistration>()
        .Refuses<VatNumberOfAnotherEnterprise>();
}
