using SmartCoop.Domain.LegalEntities;

namespace SmartCoop.Domain.Accounting;

/// <summary>An entry before it is posted: what a posting rule asks for.</summary>
/// <param name="EntityId">The legal entity whose books change.</param>
/// <param name="BookedOn">The day in the journal, in the calendar of the legal entity.</param>
/// <param name="Source">The name of the fact that causes the entry.</param>
/// <param name="SubjectId">What the fact is about: the invoice, the statement, the payment, the reservation.</param>
/// <param name="Lines">The lines, none of zero.</param>
public sealed record Posting(
    Id<LegalEntity> EntityId,
    DateOnly BookedOn,
    string Source,
    Guid SubjectId,
    IReadOnlyList<JournalLine> Lines)
{
    /// <summary>
    /// The same posting without any unit: a fact that came after its unit was closed is the collective's.
    /// </summary>
    public Posting OnTheCollective() => this with { Lines = [.. Lines.Select(line => line.OnTheCollective())] };
}
