using SmartCoop.Application.Members;
using SmartCoop.Domain.Members;

namespace SmartCoop.GraphQL.Persistence.Members;

internal static class MemberPersistence
{
    public static IServiceCollection AddMembersPersistence(this IServiceCollection services) => services
        .AddScoped<IMemberRepository, MemberRepository>()
        .AddScoped<IShareSubscriptionRepository, ShareSubscriptionRepository>()
        .AddScoped<IShareCommunications, ShareCommunications>();
}
