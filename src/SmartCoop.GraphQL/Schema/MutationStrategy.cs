using GraphQL.Execution;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Runs the mutations of a document one after the other, each to the last field of its answer.</summary>
/// <remarks>
/// The engine's own strategy reads what loaders bring only after all mutations: too late for a dry run.
/// </remarks>
internal sealed class MutationStrategy : SerialExecutionStrategy
{
    public override async Task ExecuteNodeTreeAsync(
        global::GraphQL.Execution.ExecutionContext context,
        ExecutionNode rootNode)
    {
        foreach (var mutation in ((RootExecutionNode)rootNode).SubFields!)
        {
            await base.ExecuteNodeTreeAsync(context, mutation);
            await ((OperationScope)context.UserContext).EndCommandAsync();
        }
    }
}
