namespace SmartCoop.Application.Reading;

/// <summary>The read store without any viewer's limits: for what the cooperative itself has to know.</summary>
/// <remarks>
/// Rules and services of commands read from it. A query takes it only to compute something about a thing that it found
/// in <see cref="IReadStore"/> first; a test holds the list of those that do.
/// </remarks>
public interface IFullReadStore : IReadStore;
