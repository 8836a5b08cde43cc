using GraphQL.Types;

namespace SmartCoop.GraphQL.Schema;

/// <summary>The table of contents of what can be asked, in alphabetical order.</summary>
internal sealed class QueryType : ObjectGraphType
{
    public QueryType()
    {
        Name = "Query";
        Description = "What can be asked.";
        this.AddNodeQueries();
    }
}
