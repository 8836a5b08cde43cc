using GraphQL;
using GraphQL.Transport;
using GraphQLParser.AST;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Runs one operation, whichever way it came: the only caller of the engine.</summary>
internal sealed partial class OperationRunner(IDocumentExecuter executer, ILogger<OperationRunner> log)
{
    /// <summary>Runs the operation; what a subscription will bring is in the streams of the result.</summary>
    public async Task<ExecutionResult> RunAsync(
        GraphQLRequest request,
        OperationScope scope,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var result = await executer.ExecuteAsync(options =>
        {
            options.Query = request.Query;
            options.Variables = request.Variables;
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

        // A subscription that could not begin has no data, not even null: it was refused, as a wrong document is.
        if (result is { Operation.Operation: OperationType.Subscription, Streams: null }) result.Executed = false;

        return result;
    }

    [LoggerMessage(LogLevel.Error, "A bug was met in {Field}")]
    private partial void BugWasMet(Exception bug, string field);
}
