using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using SmartCoop.GraphQL.Guard;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Tests.Attacks;

/// <summary>The guard before the real schema, without a host.</summary>
internal static class Guarding
{
    public static SmartCoopSchema Schema { get; } = Made();

    public static DocumentGuard Guard { get; } = new(Schema, new GraphQLDocumentBuilder(), DocumentLimits.Default);

    private static SmartCoopSchema Made()
    {
        var schema = new SmartCoopSchema(new ServiceCollection().BuildServiceProvider());
        schema.Initialize();
        return schema;
    }
}
