using GraphQL;
using GraphQLParser.AST;
using SmartCoop.Application;
using SmartCoop.GraphQL;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Gateways;
using SmartCoop.GraphQL.Guard;
using SmartCoop.GraphQL.Ide;
using SmartCoop.GraphQL.Jobs;
using SmartCoop.GraphQL.Operations;
using SmartCoop.GraphQL.Persistence;
using SmartCoop.GraphQL.Schema;
using SmartCoop.GraphQL.Transport;

var builder = WebApplication.CreateBuilder(args);

builder.ListenWithinLimits();
builder.LogStructured();

builder.Services
    .AddSmartCoopApplication()
    .AddPersistence(builder.Configuration)
    .AddGateways(builder.Configuration)
    .AddSingleton(TimeProvider.System)
    .AddAccess(builder.Configuration, builder.Environment)
    .AddHealth()
    .AddTelemetry(builder.Configuration)
    .AddGuard(builder.Configuration)
    .AddEdge(builder.Configuration)
    .AddHostedService<ExpireOrders>()
    .AddHostedService<MatchPayments>()
    .AddGraphQL(graphql => graphql
        .AddSchema<SmartCoopSchema>()
        .AddSystemTextJson()
        .AddErrorInfoProvider<PublicErrors>()
        .AddExecutionStrategy<MutationStrategy>(OperationType.Mutation));

var app = builder.Build();

app.UseEdge();
app.MapHealth();
app.MapGraphQL();
app.MapIde();

return await app.ObeyAsync(args);

/// <summary>The host, for the tests to start.</summary>
public partial class Program;
