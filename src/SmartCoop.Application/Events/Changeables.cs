using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Partners;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Events;

/// <summary>Where the things that change are found, as far as whoever asks may see them.</summary>
internal static class Changeables
{
    private static readonly Dictionary<ChangeableType, Finder> Finders = new()
    {
        [ChangeableType.ApiToken] = Find<ApiToken>,
        [ChangeableType.BankStatement] = Find<BankStatement>,
        [ChangeableType.BankTransaction] = Find<BankTransaction>,
        [ChangeableType.Client] = Find<Client>,
        [ChangeableType.ContributionScheme] = Find<ContributionSchemeVersion>,
        [ChangeableType.CreditNote] = Find<CreditNote>,
        [ChangeableType.Decision] = Find<Decision>,
        [ChangeableType.Invoice] = Find<Invoice>,
        [ChangeableType.JournalEntry] = Find<JournalEntry>,
        [ChangeableType.LegalEntity] = Find<LegalEntity>,
        [ChangeableType.Member] = Find<Member>,
        [ChangeableType.Order] = Find<Order>,
        [ChangeableType.Payment] = FindPayments,
        [ChangeableType.Reservation] = Find<Reservation>,
        [ChangeableType.ShareSubscription] = Find<ShareSubscription>,
        [ChangeableType.Unit] = Find<ProductionUnit>,
    };

    private delegate IQueryable<Stored> Finder(IReadStore store, IReadOnlyList<Guid> keys);

    /// <summary>How often each of some things was stored; what cannot be seen is left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> VersionsAsync(
        this IReadStore store,
        ChangeableType type,
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken)
    {
        var found = await store.ListAsync(Finders[type](store, keys), cancellationToken);
        return found.ToDictionary(one => one.Key, one => one.Version);
    }

    private static IQueryable<Stored> Find<T>(IReadStore store, IReadOnlyList<Guid> keys)
        where T : AggregateRoot<T>
    {
        List<Id<T>> ids = [.. keys.Select(key => new Id<T>(key))];
        return store.Set<T>()
            .Where(root => ids.Contains(root.Id))
            .Select(root => new Stored(root.Id.Value, root.Version));
    }

    /// <summary>A payment is a part of an aggregate: all that can happen to it is that it is undone.</summary>
    private static IQueryable<Stored> FindPayments(IReadStore store, IReadOnlyList<Guid> keys)
    {
        List<Id<Allocation>> ids = [.. keys.Select(key => new Id<Allocation>(key))];
        return store.Set<Allocation>()
            .Where(payment => ids.Contains(payment.Id))
            .Select(payment => new Stored(payment.Id.Value, payment.ReversedOn == null ? 1 : 2));
    }

    private sealed record Stored(Guid Key, int Version);
}
