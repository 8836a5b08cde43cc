using SmartCoop.Application.Pipeline;

namespace SmartCoop.GraphQL.Persistence;

/// <summary>How the writers of one kind of database get along.</summary>
internal interface IWriters
{
    /// <summary>Waits for the turn to write.</summary>
    Task EnterAsync(CancellationToken cancellationToken);

    /// <summary>Gives the turn to the next one.</summary>
    void Leave();

    /// <summary>Whether another writer is the reason of a failure.</summary>
    Interference InterferenceOf(Exception failure);
}
