using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Application.Budgets;
using SmartCoop.Application.Contributions;
using SmartCoop.Application.Members;
using SmartCoop.Application.Orders;
using SmartCoop.Application.Payments;
using SmartCoop.Application.Pipeline;
using SmartCoop.Application.Units;

namespace SmartCoop.Application;

/// <summary>The use cases of the cooperative, ready for a host.</summary>
public static class SmartCoopApplication
{
    /// <summary>Registers the mediator, the handlers and the pipeline every command goes through.</summary>
    public static IServiceCollection AddSmartCoopApplication(this IServiceCollection services) =>
        services
            .AddMediator(options =>
            {
                options.ServiceLifetime = ServiceLifetime.Scoped;
                options.PipelineBehaviors = [typeof(AccessBehavior<,>), typeof(TransactionBehavior<,>)];
            })
            .AddAccessRules()
            .AddBudgets()
            .AddPayments()
            .AddScoped<MemberPrivacy>()
            .AddScoped<SaleRegister>()
            .AddScoped<Turnovers>()
            .AddScoped<UnitSteps>();
}
