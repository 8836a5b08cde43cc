using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Application.Budgets;

/// <summary>What invoices and credit notes say about the entries that book them.</summary>
internal sealed class DocumentFacts
{
    private readonly Dictionary<Guid, DocumentFact> _facts = [];

    /// <summary>The document an entry is about, if it is about one.</summary>
    public DocumentFact? Of(Guid subjectId) => _facts.GetValueOrDefault(subjectId);

    /// <summary>
    /// Reads the documents of several entries, with the versions of the schemes they were computed by.
    /// </summary>
    public static async Task<DocumentFacts> ReadAsync(
        IReadStore store,
        IReadOnlyList<Guid> subjectIds,
        CancellationToken cancellationToken)
    {
        var facts = new DocumentFacts();
        var noteIds = subjectIds.Select(subject => new Id<CreditNote>(subject)).ToList();
        var notes = await store.ListAsync(
            store.Set<CreditNote>().Where(note => noteIds.Contains(note.Id)), cancellationToken);

        var invoiceIds = subjectIds.Select(subject => new Id<Invoice>(subject))
            .Concat(notes.Select(note => note.InvoiceId))
            .ToList();
        var invoices = await store.ListAsync(
            store.Set<Invoice>().Where(invoice => invoiceIds.Contains(invoice.Id)), cancellationToken);
        var schemes = await SchemesAsync(store, invoices, cancellationToken);

        foreach (var invoice in invoices)
            facts._facts[invoice.Key] = new DocumentFact(
                invoice.Number?.ToString(), invoice.VatTotals, invoice.TaxPointOn, Scheme(invoice));
        foreach (var note in notes)
            facts._facts[note.Key] = facts._facts[note.InvoiceId.Value] with
            {
                Number = note.Number.ToString(),
                VatTotals = note.VatTotals,
            };
        return facts;

        string? Scheme(Invoice invoice) =>
            invoice.SchemeVersionId is { } id && schemes.TryGetValue(id, out var scheme) ? scheme : null;
    }

    private static async Task<Dictionary<Id<ContributionSchemeVersion>, string>> SchemesAsync(
        IReadStore store,
        IReadOnlyList<Invoice> invoices,
        CancellationToken cancellationToken)
    {
        var ids = invoices.Select(invoice => invoice.SchemeVersionId).OfType<Id<ContributionSchemeVersion>>()
            .Distinct()
            .ToList();
        var versions = await store.ListAsync(
            store.Set<ContributionSchemeVersion>().Where(version => ids.Contains(version.Id)), cancellationToken);
        return versions.ToDictionary(
            version => version.Id, version => $"{version.Terms}, in force since {version.ValidFrom:yyyy-MM-dd}");
    }
}

/// <summary>What a document says about its entry.</summary>
/// <param name="Number">Its number.</param>
/// <param name="VatTotals">Its VAT by category and rate.</param>
/// <param name="TaxPointOn">The day whose rates it has.</param>
/// <param name="Scheme">The contribution scheme it was computed by, and since when that is in force.</param>
internal sealed record DocumentFact(
    string? Number,
    IReadOnlyList<VatTotal> VatTotals,
    DateOnly? TaxPointOn,
    string? Scheme);
