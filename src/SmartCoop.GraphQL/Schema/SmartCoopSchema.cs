using GraphQL.MicrosoftDI;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The whole schema; <c>schema.graphql</c> at the root of the repository is its printed form.</summary>
internal sealed class SmartCoopSchema : global::GraphQL.Types.Schema
{
    public SmartCoopSchema(IServiceProvider services)
        : base(new SelfActivatingServiceProvider(services)) // Graph types are many; none needs to be registered.
    {
        Description = "SmartCoop: a shared enterprise at work, from the order to the budget.";
        Features.DeprecationOfInputValues = true;
        Features.RepeatableDirectives = true;
        Directives.Register(new SpecifiedByDirective(), new OneOfDirective());
        RegisterVisitor(new CompleteIntrospection());
        Query = new QueryType();
        Mutation = new MutationType();
        Subscription = new SubscriptionType();
    }
}
