using SmartCoop.Domain;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Application.Invoices;

/// <summary>Gives documents their numbers, without gaps and never twice, however many are issued at once.</summary>
/// <remarks>
/// The count is a row that is locked until the command has ended: a command that is refused or rolled back gives its
/// number back, and the next one takes it.
/// </remarks>
public interface IInvoiceNumbers
{
    /// <summary>The next number of a series, in the year of the document.</summary>
    /// <param name="entityId">The legal entity that issues the document.</param>
    /// <param name="series">The series, such as <see cref="InvoiceNumber.Invoices"/>.</param>
    /// <param name="issuedOn">The date of the document, not before the last one of the series.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Refused with <see cref="IssuedBeforeLast"/>.</returns>
    Task<Result<InvoiceNumber>> NextAsync(
        Id<LegalEntity> entityId,
        string series,
        DateOnly issuedOn,
        CancellationToken cancellationToken);
}
