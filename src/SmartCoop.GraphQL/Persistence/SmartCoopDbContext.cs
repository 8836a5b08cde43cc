using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain.Clients;
using SmartCoop.GraphQL.Persistence.Conventions;
using SmartCoop.GraphQL.Persistence.Guards;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>The model, the same for every database. Each database has its own context and its own migrations.</summary>
/// <remarks>
/// Every <see cref="IEntityTypeConfiguration{TEntity}"/> of the host is found by itself; there are no sets, use
/// <c>Set&lt;T&gt;()</c>. What the conventions do by themselves: identifiers, checked text, enumerations, currencies,
/// rates, quantities and moments are converted, money is a complex property, the version of an aggregate is its
/// concurrency token, names are snake case. A mapping says the rest: keys, references, unique indexes, checks.
/// </remarks>
internal abstract class SmartCoopDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.StoreDomainValues();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SmartCoopDbContext).Assembly);
        modelBuilder.CompleteAggregates();
        JournalTables.Guard(modelBuilder);
    }
}

/// <summary>The embedded database: one file, nothing to install.</summary>
internal sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : SmartCoopDbContext(options);

/// <summary>The database of a cooperative at work.</summary>
internal sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : SmartCoopDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Lists sorted by it are the same on both databases, whatever the language of the server.
        modelBuilder.Entity<Client>().Property(client => client.SearchName).UseCollation("C");
    }
}
