using SmartCoop.Application.Deliveries;
using SmartCoop.Application.Invoices.Documents;
using SmartCoop.GraphQL.Gateways.Pdf;
using SmartCoop.GraphQL.Jobs;

namespace SmartCoop.GraphQL.Gateways;

internal static class GatewayServices
{
    /// <summary>The setting of the folder documents leave by; where it is empty, no document leaves.</summary>
    public const string OutboxSetting = "Outbox:Folder";

    private const string UsualOutbox = "outbox";

    /// <summary>The ports that reach the outside, and the jobs that serve them.</summary>
    public static IServiceCollection AddGateways(this IServiceCollection services, IConfiguration configuration)
    {
        var outbox = configuration[OutboxSetting] ?? UsualOutbox;
        services
            .AddSingleton<IInvoiceDocument, InvoicePdf>()
            .AddSingleton<IInvoiceDelivery>(_ => new OutboxFolder(outbox));
        return outbox.Length is 0 ? services : services.AddHostedService<DeliverInvoices>();
    }
}
