using GraphQL;
using GraphQL.Resolvers;
using SmartCoop.Application.Access;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Sends the command of a mutation, in a scope that stays open while its payload is read.</summary>
internal sealed class CommandResolver<TCommand, T> : IFieldResolver
    where TCommand : Command<T>
    where T : notnull
{
    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var (operation, command) = (OperationScope.Of(context), CommandReader.Read<TCommand, T>(context));
        var answer = await operation.SendAsync(context.RequestServices!, command, context.CancellationToken);
        if (AccessDenied.In(answer, operation.Languages) is { } denied) throw denied;
        if (command is IByLink && answer is Result<Id<Order>> { Refusal: null } order) operation.Admit(order.Value);

        return answer;
    }
}
