using SmartCoop.Domain;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Deliveries;

/// <summary>Takes a document out of the house.</summary>
public interface IInvoiceDelivery
{
    /// <summary>Delivers a document whole or not at all; the same document again changes nothing.</summary>
    /// <param name="file">The document.</param>
    /// <param name="cancellationToken">Stops the delivery.</param>
    /// <returns>The name under which it can be found outside.</returns>
    Task<string> DeliverAsync(DocumentFile file, CancellationToken cancellationToken);
}

/// <summary>A document as a file.</summary>
/// <param name="EntityId">The legal entity that issued it; each has its own series of numbers.</param>
/// <param name="Number">The number of the document, which names the file.</param>
/// <param name="Content">A PDF file.</param>
public sealed record DocumentFile(Id<LegalEntity> EntityId, string Number, ReadOnlyMemory<byte> Content);
