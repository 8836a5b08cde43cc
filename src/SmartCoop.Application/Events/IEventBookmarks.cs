namespace SmartCoop.Application.Events;

/// <summary>How far readers of the event log came, so that they go on where they were after a restart.</summary>
public interface IEventBookmarks
{
    /// <summary>The position of the last fact a reader dealt with; zero when it never did.</summary>
    /// <param name="reader">The name of the reader.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    Task<long> FindAsync(string reader, CancellationToken cancellationToken);

    /// <summary>Moves a bookmark in the current transaction; it never goes back.</summary>
    /// <param name="reader">The name of the reader.</param>
    /// <param name="position">The position of the fact it deals with in this transaction.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    Task MoveAsync(string reader, long position, CancellationToken cancellationToken);
}
