using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Units;

namespace SmartCoop.Application.Budgets;

internal static class BudgetServices
{
    /// <summary>What several use cases of budgets share.</summary>
    public static IServiceCollection AddBudgets(this IServiceCollection services) => services
        .AddScoped<IUnitBudgetFacts, BudgetFacts>()
        .AddScoped<OpenDocuments>()
        .AddScoped<ReservationSteps>()
        .AddScoped<UnitBudgets>();
}
