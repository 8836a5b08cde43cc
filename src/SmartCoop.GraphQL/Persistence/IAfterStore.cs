namespace SmartCoop.GraphQL.Persistence;

/// <summary>A step the database needs right after the changes of a command were written, in their
/// transaction.</summary>
internal interface IAfterStore
{
    /// <summary>Runs the step on what was just written.</summary>
    Task RunAsync(IReadOnlySet<Type> written, CancellationToken cancellationToken);
}
