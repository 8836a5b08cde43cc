using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using SmartCoop.Application.Access;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Says whether a step can be taken: what the rules of access and the state of the thing tell.</summary>
internal static class Allowance
{
    private static readonly AllowanceView Yes = new(Allowed: true, Reason: null);

    public static Type Type { get; } =
        typeof(NonNullGraphType<>).MakeGenericType(GraphTypes.ViewType(typeof(AllowanceView)));

    /// <summary>The role first, then whether the thing is the viewer's in that role, then its state.</summary>
    public static object Of<TAggregate>(
        IResolveFieldContext context,
        Type command,
        Id<TAggregate> id,
        DomainError? refusal)
    {
        var (viewer, languages) = (OperationScope.Of(context).Viewer, OperationScope.Of(context).Languages);
        if (Permissions.Refusal(viewer, command) is { } never) return No(never, languages);

        var answer = refusal is null ? Yes : No(refusal, languages);
        if (Permissions.Acting(viewer, command).Roles.Count == viewer.Roles.Count) return answer;

        return new Later(
            context.LoadMay(command, typeof(TAggregate), id.Value),
            may => may ? answer : No(new OnlyWithYourOwn(command.Name), languages));
    }

    private static AllowanceView No(DomainError refusal, IReadOnlyList<string> languages) =>
        new(Allowed: false, Messages.Of(refusal, languages));

    private sealed class Later(IDataLoaderResult<bool> may, Func<bool, AllowanceView> answer) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) =>
            answer(await may.GetResultAsync(cancellationToken));
    }
}
