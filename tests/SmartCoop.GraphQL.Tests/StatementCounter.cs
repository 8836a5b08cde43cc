using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SmartCoop.GraphQL.Tests;

/// <summary>
/// Writes down every SQL statement a request sends to the database; what jobs send meanwhile is not counted.
/// </summary>
internal sealed class StatementCounter : DbCommandInterceptor
{
    private readonly AsyncLocal<bool> _isRequest = new();
    private ConcurrentQueue<string> _statements = new();

    /// <summary>Counts what the present request sends.</summary>
    public void Follow() => _isRequest.Value = true;

    /// <summary>Forgets what was sent before.</summary>
    public void Reset() => _statements = new ConcurrentQueue<string>();

    /// <summary>What was sent since <see cref="Reset"/>, in order.</summary>
    public IReadOnlyList<string> Statements => [.. _statements];

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result) => Note(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) => new(Note(command, result));

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result) => Note(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default) => new(Note(command, result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result) => Note(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => new(Note(command, result));

    private TResult Note<TResult>(DbCommand command, TResult result)
    {
        if (_isRequest.Value) _statements.Enqueue(command.CommandText);
        return result;
    }
}
