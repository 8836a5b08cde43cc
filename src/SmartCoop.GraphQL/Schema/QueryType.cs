using GraphQL.Types;
using SmartCoop.GraphQL.Governance;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The table of contents of what can be asked, in alphabetical order.</summary>
internal sealed class QueryType : ObjectGraphType
{
    public QueryType()
    {
        Name = "Query";
        Description = "What can be asked.";
        this.AddDecisionQueries();
        this.AddNodeQueries();
    }
}
