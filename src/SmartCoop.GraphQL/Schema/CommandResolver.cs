using GraphQL;
using GraphQL.Resolvers;
using SmartCoop.Application.Pipeline;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Sends the command of a mutation, in a scope that stays open while its payload is read.</summary>
internal sealed class CommandResolver<TCommand, T> : IFieldResolver
    where TCommand : Command<T>
    where T : notnull
{
    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        await OperationScope.Of(context).SendAsync(
            context.RequestServices!,
            CommandReader.Read<TCommand, T>(context),
            context.CancellationToken);
}
