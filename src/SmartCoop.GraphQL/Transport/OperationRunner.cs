using System.Text.Json;
using GraphQL;
using GraphQLParser.AST;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Guard;
using SmartCoop.GraphQL.Operations;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Runs one operation, whichever way it came: the only caller of the engine.</summary>
internal sealed partial class OperationRunner(
    IDocumentExecuter executer,
    DocumentGuard guard,
    Meter meter,
    PersistedDocuments persisted,
    IGraphQLTextSerializer serializer,
    TimeProvider clock,
    ILogger<OperationRunner> log)
{
    /// <summary>How many errors are told; who makes more learns nothing from them.</summary>
    private const int Errors = 10;

    /// <summary>Runs the operation; what a subscription will bring is in the streams of the result.</summary>
    public async Task<ExecutionResult> RunAsync(
        OperationRequest request,
        OperationScope scope,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        using var activity = Telemetry.Operation();
        var result = await GuardedAsync(request, scope, services, cancellationToken);
        var code = result.Errors?.FirstOrDefault() is { } error ? PublicErrors.CodeOf(error) : null;
        Telemetry.Ended(activity, result, code, clock.GetElapsedTime(begun));
        return result;
    }

    private async Task<ExecutionResult> GuardedAsync(
        OperationRequest request,
        OperationScope scope,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        (request, var missing) = persisted.Complete(request);
        if (missing is not null) return new ExecutionResult { Errors = [missing] };

        var guarded = guard.Check(request.Query!, request.OperationName, request.Variables);
        if (Refusal(guarded, request, scope.Viewer) is { } refusal) return new ExecutionResult { Errors = [refusal] };

        var metered = meter.Of(request, scope.Viewer, guarded.Cost);
        if (metered.Take() is { } limited) return metered.Told(new ExecutionResult { Errors = [limited] });

        if (scope.Viewer != Viewer.Nobody) persisted.Remember(request);
        scope.Pace = metered.WaitAsync;
        var result = await ExecuteAsync(request, guarded, scope, services, cancellationToken);

        // A subscription that could not begin has no data, not even null: it was refused, as a wrong document is.
        if (result is { Operation.Operation: OperationType.Subscription, Streams: null }) result.Executed = false;
        if (result.Errors?.Count > Errors) result.Errors = [.. result.Errors.Take(Errors)];

        return metered.Told(result);
    }

    private Task<ExecutionResult> ExecuteAsync(
        OperationRequest request,
        GuardedDocument guarded,
        OperationScope scope,
        IServiceProvider services,
        CancellationToken cancellationToken) => executer.ExecuteAsync(options =>
        {
            options.Query = request.Query;
            options.Document = guarded.Document;
            options.Variables = Variables(request.Variables);
            options.OperationName = request.OperationName;
            options.UserContext = scope;
            options.RequestServices = services;
            options.CancellationToken = cancellationToken;
            options.UnhandledExceptionDelegate = bug =>
            {
                BugWasMet(bug.OriginalException, bug.FieldContext?.FieldDefinition.Name ?? "the operation");
                return Task.CompletedTask;
            };
        });

    private Inputs? Variables(JsonElement? variables) =>
        variables is { } given ? serializer.ReadNode<Inputs>(given) : null;

    private static ExecutionError? Refusal(GuardedDocument guarded, OperationRequest request, Viewer viewer) =>
        guarded switch
        {
            { Refusal: { } refusal } => refusal,
            { Operation.Operation: OperationType.Mutation } when request.ReadsOnly => new ExecutionError(
                "Mutations are sent by POST.")
            { Code = PublicErrors.MethodNotAllowed },
            { Introspects: true } when viewer == Viewer.Nobody => new ExecutionError(
                "Say who you are to look at the schema; it can be read at /graphql/schema.graphql.")
            {
                Code = Introduction.Unauthenticated,
            },
            _ => null,
        };

    [LoggerMessage(LogLevel.Error, "A bug was met in {Field}")]
    private partial void BugWasMet(Exception bug, string field);
}
