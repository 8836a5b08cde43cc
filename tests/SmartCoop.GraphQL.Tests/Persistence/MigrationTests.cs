using Microsoft.EntityFrameworkCore;
using SmartCoop.GraphQL.Persistence;

namespace SmartCoop.GraphQL.Tests.Persistence;

public abstract class MigrationTests(TestDatabase database)
{
    [Fact]
    public Task Given_an_empty_database_when_migrated_then_every_migration_is_applied() =>
        database.WithAsync<SmartCoopDbContext>(async context =>
        {
            var known = context.Database.GetMigrations().ToList();

            Assert.NotEmpty(known);
            Assert.Equal(known, await context.Database.GetAppliedMigrationsAsync());
            Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        });

    /// <summary>When this fails: <c>dotnet ef migrations add Name</c>, for both contexts.</summary>
    [Fact]
    public Task Given_the_model_when_compared_with_the_last_migration_then_nothing_drifted() =>
        database.WithAsync<SmartCoopDbContext>(context =>
        {
            Assert.False(context.Database.HasPendingModelChanges());
            return Task.CompletedTask;
        });

    [Fact]
    public async Task Given_a_migrated_database_when_migrated_again_then_nothing_happens()
    {
        await database.WithAsync<DatabaseSetup>(setup => setup.MigrateAsync(CancellationToken.None));

        await database.WithAsync<SmartCoopDbContext>(async context =>
            Assert.Equal(
                context.Database.GetMigrations(),
                await context.Database.GetAppliedMigrationsAsync()));
    }
}

public sealed class MigrationTestsOnSqlite(SqliteTestDatabase database)
    : MigrationTests(database), IClassFixture<SqliteTestDatabase>;

[Trait("Category", "PostgreSql")]
public sealed class MigrationTestsOnPostgreSql(PostgreSqlTestDatabase database)
    : MigrationTests(database), IClassFixture<PostgreSqlTestDatabase>;
