using System.Globalization;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;

namespace SmartCoop.Application.Invoices;

/// <summary>Finds invoices by what people type: a number, a part of one, a communication, a client's name.</summary>
/// <remarks>
/// A text is read before it is searched, so that an index finds it: <c>42</c> is the 42nd invoice of any year, and may
/// be a part of a name too.
/// </remarks>
internal static class InvoiceSearch
{
    private const int FirstYear = 2000;
    private const int SequenceDigits = 7;
    private const long OfInvoices = 1_000_000_000;
    private const long SequencesPerYear = 10_000_000;

    /// <summary>The invoices that a text means.</summary>
    /// <param name="invoices">Among which.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="store">Where the clients are.</param>
    /// <param name="year">The present year.</param>
    public static IQueryable<Invoice> Meant(this IQueryable<Invoice> invoices, string text, IReadStore store, int year)
    {
        var numbers = NumbersIn(text.Trim().ToUpperInvariant(), year);
        if (numbers is [var number] && !IsDigits(text.Trim())) return invoices.Where(one => one.Number == number);

        var clients = Named(text, store);
        if (numbers.Count is 0) return invoices.Where(one => clients.Contains(one.ClientId));

        var meant = invoices.Where(one => numbers.Contains(one.Number)).Select(one => one.Id)
            .Concat(invoices.Where(one => clients.Contains(one.ClientId)).Select(one => one.Id));
        return invoices.Where(one => meant.Contains(one.Id));
    }

    /// <summary>The numbers that a text may stand for.</summary>
    internal static IReadOnlyList<InvoiceNumber?> NumbersIn(string text, int year)
    {
        if (InvoiceNumber.TryParse(text, null, out var number)) return [number];
        if (StructuredCommunication.TryParse(text, null, out var communication)) return [.. Paid(communication, year)];
        if (text.Split('-') is [{ Length: 4 } ofYear, var place] && IsDigits(ofYear) && IsDigits(place))
            return [.. Numbers([int.Parse(ofYear, CultureInfo.InvariantCulture)], place)];

        return IsDigits(text) ? [.. Numbers(Enumerable.Range(FirstYear, year - FirstYear + 2), text)] : [];
    }

    private static IQueryable<Id<Client>> Named(string text, IReadStore store)
    {
        var name = SearchableName.Of(text);
        return store.Set<Client>().Where(client => client.SearchName.Contains(name)).Select(client => client.Id);
    }

    private static IEnumerable<InvoiceNumber?> Numbers(IEnumerable<int> years, string place) =>
        place.Length <= SequenceDigits && int.Parse(place, CultureInfo.InvariantCulture) is > 0 and var sequence
            ? years.Where(year => year >= FirstYear)
                .Select(year => new InvoiceNumber(InvoiceNumber.Invoices, year, sequence))
            : [];

    /// <summary>The number a client pays by: it says the last two digits of its year.</summary>
    private static IEnumerable<InvoiceNumber?> Paid(StructuredCommunication communication, int year)
    {
        var (ofYear, sequence) = Math.DivRem(communication.Number - OfInvoices, SequencesPerYear);
        return Numbers(
            Enumerable.Range(year - 98, 100).Where(one => one % 100 == ofYear),
            Math.Max(sequence, 0).ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
