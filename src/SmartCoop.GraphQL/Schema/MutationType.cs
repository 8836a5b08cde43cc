using GraphQL.Types;
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

/// <summary>The table of contents of what can be done, in alphabetical order.</summary>
internal sealed class MutationType : ObjectGraphType
{
    public MutationType()
    {
        Name = "Mutation";
        Description = "What can be done. Each mutation is one use case: it is done whole, or refused with its reasons.";
        this.AddBudgetMutations();
        this.AddClientMutations();
        this.AddContributionMutations();
        this.AddDecisionMutations();
        this.AddInvoiceMutations();
        this.AddLegalEntityMutations();
        this.AddMemberMutations();
        this.AddOrderMutations();
        this.AddPartnerMutations();
        this.AddPaymentMutations();
        this.AddUnitMutations();
    }
}
