using Microsoft.Extensions.DependencyInjection;

namespace SmartCoop.Application.Payments;

internal static class PaymentServices
{
    /// <summary>What several use cases of payments share.</summary>
    public static IServiceCollection AddPayments(this IServiceCollection services) => services
        .AddSingleton<BankImportProgress>()
        .AddScoped<AllocationSteps>()
        .AddScoped<ExactMatches>()
        .AddScoped<OpenItems>()
        .AddScoped<StatementIntake>();
}
