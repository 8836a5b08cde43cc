using Mediator;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Application.Reading;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>No command and no query is forgotten where access is decided.</summary>
public sealed class CommandRuleTests
{
    [Fact]
    public void A_command_says_who_may_send_it_or_is_for_the_host_alone()
    {
        var silent = typeof(IOperation).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IOperation)))
            .Where(type => !type.IsAssignableTo(typeof(IByLink)))
            .Where(type => !Permissions.Acting(Everyone, type).IsRecognised)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["RecordDelivery"], silent);
    }

    /// <summary>Each finds the thing it is asked about where the viewer's limits hold, or by its link.</summary>
    [Fact]
    public void Few_queries_read_beyond_what_their_viewer_sees()
    {
        var beyond = typeof(IOperation).Assembly.GetTypes()
            .Where(type => type.GetInterfaces().Any(i =>
                i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryHandler<,>)))
            .Where(type => type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
                .Any(parameter => parameter.ParameterType == typeof(IFullReadStore)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(["ExplainBudgetHandler", "ExplainInvoiceHandler", "ShowOfferHandler"], beyond);
    }

    [Fact]
    public void Whatever_a_command_can_name_has_a_refusal_for_what_does_not_exist()
    {
        var unknown = typeof(IOperation).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IOperation)))
            .Where(type => Permissions.Acting(Everyone, type).IsRecognised)
            .SelectMany(NamedThings.KindsIn)
            .Distinct()
            .Where(kind => Unknown.RefusalOf(kind) is null);

        Assert.Empty(unknown);
    }

    private static Viewer Everyone => new("everyone")
    {
        Roles = [.. Enum.GetValues<Role>().Where(role => role is not Role.System)],
        Scopes = [.. Scopes.All],
    };
}
