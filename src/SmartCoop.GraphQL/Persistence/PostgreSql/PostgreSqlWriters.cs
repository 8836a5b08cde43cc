using Microsoft.EntityFrameworkCore;
using Npgsql;
using SmartCoop.Application.Pipeline;

namespace SmartCoop.GraphQL.Persistence.PostgreSql;

/// <summary>All writers at once; the server tells them apart, and says when they met.</summary>
internal sealed class PostgreSqlWriters : IWriters
{
    public Task EnterAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Leave()
    {
        // Nobody queues here.
    }

    public Interference InterferenceOf(Exception failure) => failure switch
    {
        DbUpdateConcurrencyException => Interference.Conflict,
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure } => Interference.Conflict,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected } => Interference.Conflict,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => Interference.Conflict,
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } => Interference.Waiting,
        { InnerException: { } inner } => InterferenceOf(inner),
        _ => Interference.None,
    };
}
