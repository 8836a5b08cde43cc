using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace SmartCoop.Architecture.Tests.Broken.Host.Invoices;

/// <summary>Wrong: a resolver that opens a database.</summary>
internal sealed class InvoiceQueries(DbContext database)
{
    public bool CanConnect() => database.Database.CanConnect();
}

/// <summary>Wrong: a graph type that shows an aggregate.</summary>
internal sealed class InvoiceType : ObjectGraphType<Ruin>;
