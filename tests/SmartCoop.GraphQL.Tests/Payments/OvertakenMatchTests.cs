using Microsoft.Extensions.DependencyInjection;
using SmartCoop.Application.Members;
using SmartCoop.Application.Payments;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.GraphQL.Persistence.Members;
using SmartCoop.GraphQL.Tests.Persistence;

namespace SmartCoop.GraphQL.Tests.Payments;

/// <summary>
/// A person and the job look at one bank transaction at once, where writers do not queue: the slower one reads the
/// subscription before, and the member after the faster one was done.
/// </summary>
[Trait("Category", "PostgreSql")]
public sealed class OvertakenMatchTestsOnPostgreSql : IAsyncLifetime
{
    private readonly PostgreSqlTestDatabase _database = new()
    {
        Replacing = services => services
            .AddSingleton<Overtaking>()
            .AddScoped<MemberRepository>()
            .AddScoped<IMemberRepository, OvertakenMembers>(),
    };

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Given_a_share_payment_when_another_match_overtakes_then_both_succeed_and_it_is_paid_once()
    {
        var coop = await Cooperative.FoundAsync(_database);
        var member = await coop.DoAsync(
            new ApplyForMembership(coop.Entity, "Bo Peeters", EmailAddress.Parse("bo@example.org")));
        var share = await coop.DoAsync(new SubscribeShares(member, 1));
        var communication = (await coop.AskAsync(new GetShareSubscriptions([share]))).Single().Communication;
        var transaction = (await coop.ReceiveAsync(coop.Movement(30, communication))).Single();
        var overtaking = _database.Services.GetRequiredService<Overtaking>();
        overtaking.Next = () => coop.DoAsync(new MatchPayment(transaction));

        await coop.DoAsync(new MatchPayment(transaction));

        Assert.Null(overtaking.Next);
        var seen = (await coop.AskAsync(new GetMembers([member]))).Single();
        Assert.Equal((MemberStatus.Member, 1), (seen.Status, seen.ShareCount));
        Assert.Equal(1, await _database.FigureAsync(
            $"SELECT count(*) FROM events WHERE type = 'SharePaid' AND subject_id = '{share.Value}'"));
    }

    /// <summary>What somebody else does at the worst moment, once.</summary>
    private sealed class Overtaking
    {
        public Func<Task>? Next { get; set; }

        public Task HappenAsync()
        {
            var next = Next;
            Next = null;
            return next?.Invoke() ?? Task.CompletedTask;
        }
    }

    private sealed class OvertakenMembers(MemberRepository members, Overtaking overtaking) : IMemberRepository
    {
        public async Task<Member?> FindAsync(Id<Member> id, CancellationToken cancellationToken)
        {
            await overtaking.HappenAsync();
            return await members.FindAsync(id, cancellationToken);
        }

        public Task<Member?> FindByEmailAsync(
            Id<LegalEntity> entityId,
            EmailAddress email,
            CancellationToken cancellationToken) => members.FindByEmailAsync(entityId, email, cancellationToken);

        public void Add(Member member) => members.Add(member);
    }
}
