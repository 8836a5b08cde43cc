using GraphQL.Types;
using SmartCoop.GraphQL.Access;
using SmartCoop.GraphQL.Accounting;
using SmartCoop.GraphQL.Budgets;
using SmartCoop.GraphQL.Clients;
using SmartCoop.GraphQL.Contributions;
using SmartCoop.GraphQL.Events;
using SmartCoop.GraphQL.Governance;
using SmartCoop.GraphQL.Invoices;
using SmartCoop.GraphQL.LegalEntities;
using SmartCoop.GraphQL.Members;
using SmartCoop.GraphQL.Orders;
using SmartCoop.GraphQL.Partners;
using SmartCoop.GraphQL.Payments;
using SmartCoop.GraphQL.Units;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The table of contents of what can be asked, in alphabetical order.</summary>
internal sealed class QueryType : ObjectGraphType
{
    public QueryType()
    {
        Name = "Query";
        Description = "What can be asked.";
        this.AddAccountingQueries();
        this.AddBudgetQueries();
        this.AddChangeQueries();
        this.AddClientQueries();
        this.AddContributionQueries();
        this.AddDecisionQueries();
        this.AddInvoiceQueries();
        this.AddLegalEntityQueries();
        this.AddMemberQueries();
        this.AddNodeQueries();
        this.AddOrderQueries();
        this.AddPartnerQueries();
        this.AddPaymentQueries();
        this.AddUnitQueries();
        this.AddViewerQueries();
        this.CloseToNobody(open: ["offer", "viewer"]);
    }
}
