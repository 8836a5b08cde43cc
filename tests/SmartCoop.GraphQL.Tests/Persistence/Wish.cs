using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Access;
using SmartCoop.Application.Events;
using SmartCoop.Application.Pipeline;
using SmartCoop.Domain;
using SmartCoop.Domain.Governance;

namespace SmartCoop.GraphQL.Tests.Persistence;

/// <summary>A command of the tests: whoever sends it says what its handler does.</summary>
internal sealed record Wish(string Title) : Command<Id<Decision>>, ICreates
{
    /// <summary>Sends the wish in a scope of its own, through the pipeline every command goes through.</summary>
    public Task<Result<Id<Decision>>> SendAsync(TestDatabase database, Handler? handler = null, string? actor = null) =>
        database.InScopeAsync(scope => SendAsync(scope, handler, actor));

    public async Task<Result<Id<Decision>>> SendAsync(
        IServiceProvider scope,
        Handler? handler = null,
        string? actor = null)
    {
        var behavior = new TransactionBehavior<Wish, Result<Id<Decision>>>(
            scope.GetRequiredService<IUnitOfWork>(),
            scope.GetRequiredService<IIdempotencyKeys>(),
            actor is null ? scope.GetRequiredService<IActor>() : new Somebody(actor));
        return await behavior.Handle(this, (_, _) => (handler ?? TakeTheDecision)(scope, this), CancellationToken.None);
    }

    /// <summary>Writes one fact and answers with its subject: an effect that can be counted.</summary>
    public static ValueTask<Result<Id<Decision>>> TakeTheDecision(IServiceProvider scope, Wish wish)
    {
        var id = Id.New<Decision>(TimeProvider.System.GetUtcNow());
        var fact = new DecisionTaken(default, id, DecisionBody.Board, new DateOnly(2026, 1, 5), wish.Title);
        scope.GetRequiredService<IEventLog>().Append(new Recorded(fact, id.Value));
        return ValueTask.FromResult<Result<Id<Decision>>>(id);
    }

    internal delegate ValueTask<Result<Id<Decision>>> Handler(IServiceProvider scope, Wish wish);

    private sealed record Somebody(string Name) : IActor
    {
        public Viewer Viewer => new(Name);
    }
}

/// <summary>A refusal of the tests.</summary>
internal static class Refusals
{
    public static DomainError Business { get; } = new ConcurrentChange("a business refusal");

    public static DomainError Unreadable { get; } = new InvalidValue("title", "", "it must say something");
}
