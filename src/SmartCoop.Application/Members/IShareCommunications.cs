using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Application.Members;

/// <summary>Gives every subscription of shares a communication that no other payment of the cooperative has.</summary>
/// <remarks>
/// Its number begins with 9, which no invoice's does, so that the bank's line alone says what was paid.
/// </remarks>
public interface IShareCommunications
{
    /// <summary>The next communication; a transaction that is rolled back gives it back.</summary>
    Task<StructuredCommunication> NextAsync(CancellationToken cancellationToken);
}
