using GraphQL;
using GraphQL.DataLoader;
using Mediator;
using SmartCoop.Domain;
using SmartCoop.GraphQL.Accounting;
using SmartCoop.GraphQL.Budgets;
using SmartCoop.GraphQL.Clients;
using SmartCoop.GraphQL.Contributions;
using SmartCoop.GraphQL.Governance;
using SmartCoop.GraphQL.Invoices;
using SmartCoop.GraphQL.LegalEntities;
using SmartCoop.GraphQL.Members;
using SmartCoop.GraphQL.Orders;
using SmartCoop.GraphQL.Partners;
using SmartCoop.GraphQL.Payments;
using SmartCoop.GraphQL.Units;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The table of contents of what has an identifier: its prefix, and the query that finds it again.</summary>
internal sealed class NodeRegistry
{
    private readonly Dictionary<Type, string> _prefixes = [];
    private readonly Dictionary<string, Func<IResolveFieldContext, Guid, IDataLoaderResult>> _loaders = [];

    private readonly Dictionary<Type, Func<object, Guid>> _keys = [];

    private NodeRegistry()
    {
        this.AddAccountingNodes();
        this.AddBudgetNodes();
        this.AddClientNodes();
        this.AddContributionNodes();
        this.AddDecisionNodes();
        this.AddInvoiceNodes();
        this.AddLegalEntityNodes();
        this.AddMemberNodes();
        this.AddOrderNodes();
        this.AddPartnerNodes();
        this.AddPaymentNodes();
        this.AddUnitNodes();
    }

    /// <summary>Every kind the cooperative knows.</summary>
    public static NodeRegistry Known { get; } = new();

    /// <summary>Adds a kind that <c>node(id)</c> finds, that mutations show and that views link to.</summary>
    /// <param name="prefix">A short word in small letters, for ever.</param>
    /// <param name="query">Asks for several of them at once; what is unknown is left out of the answer.</param>
    /// <param name="id">The identifier in the view.</param>
    public void Add<TAggregate, TView>(
        string prefix,
        Func<IReadOnlyList<Id<TAggregate>>, IQuery<IReadOnlyList<TView>>> query,
        Func<TView, Id<TAggregate>> id)
        where TView : class
    {
        Name<TAggregate>(prefix);
        _keys.Add(typeof(TView), view => id((TView)view).Value);
        _loaders.Add(prefix, (context, key) => context.LoadOne(new Id<TAggregate>(key), query, id));
    }

    /// <summary>Adds a kind that is identified, but shown only inside another.</summary>
    public void Name<T>(string prefix) => _prefixes.Add(typeof(T), prefix);

    /// <summary>How the identifiers of a kind begin.</summary>
    public string PrefixOf(Type kind) => _prefixes.TryGetValue(kind, out var prefix)
        ? prefix
        : throw new InvalidOperationException($"{kind.Name} has no prefix: add it to the node registry.");

    /// <summary>The bare identifier of a view, by which pages are cut.</summary>
    public Guid KeyOf(object view) => _keys[view.GetType()](view);

    /// <summary>The bare identifier of a view, or null when it is known by none.</summary>
    public Guid? KeyIfAny(object view) => _keys.TryGetValue(view.GetType(), out var key) ? key(view) : null;

    /// <summary>The loader of a kind, or null when nothing of that kind can be found by its identifier alone.</summary>
    public Func<IResolveFieldContext, Guid, IDataLoaderResult>? LoaderOf(string prefix) =>
        _loaders.GetValueOrDefault(prefix);
}
