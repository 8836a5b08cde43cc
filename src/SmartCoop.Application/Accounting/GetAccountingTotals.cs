using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Accounting;

/// <summary>What moved on every account on every day, so that another ledger can be compared with this one.</summary>
/// <param name="EntityId">The legal entity; the default one when not given.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, at most <see cref="MostDays"/> days in all.</param>
public sealed record GetAccountingTotals(Id<LegalEntity>? EntityId, DateOnly From, DateOnly To)
    : IQuery<IReadOnlyList<AccountingTotalView>>
{
    /// <summary>How many days can be compared at once.</summary>
    public const int MostDays = 100;
}

/// <summary>What moved on one account on one day.</summary>
public sealed record AccountingTotalView
{
    /// <summary>The day of the entries in the journal.</summary>
    public required DateOnly BookedOn { get; init; }

    /// <summary>The number in the chart of accounts.</summary>
    public required Account Account { get; init; }

    /// <summary>Everything debited, zero or more.</summary>
    public required Money Debit { get; init; }

    /// <summary>Everything credited, zero or more.</summary>
    public required Money Credit { get; init; }

    /// <summary>How many lines there are.</summary>
    public required int Count { get; init; }

    /// <summary>
    /// Sixteen hexadecimal digits, whatever the order of the lines: the sum, modulo 2 to the 64th, of the first eight
    /// bytes (the most significant first) of the SHA-256 of each line, written in ASCII as
    /// `entry:number:minor units`, such as `jrn_AZq…:1:-12100`.
    /// </summary>
    public required string Checksum { get; init; }
}

internal sealed class GetAccountingTotalsHandler(IReadStore store)
    : IQueryHandler<GetAccountingTotals, IReadOnlyList<AccountingTotalView>>
{
    public async ValueTask<IReadOnlyList<AccountingTotalView>> Handle(
        GetAccountingTotals query,
        CancellationToken cancellationToken)
    {
        var totals = new Dictionary<(DateOnly Day, Account Account), Total>();
        await foreach (var line in store.StreamAsync(LinesOf(query)).WithCancellation(cancellationToken))
        {
            if (!totals.TryGetValue((line.BookedOn, line.Account), out var total))
                totals.Add((line.BookedOn, line.Account), total = new Total(line.Amount.Currency));
            total.Add(line);
        }

        return
        [
            .. totals
                .OrderBy(pair => pair.Key.Day)
                .ThenBy(pair => pair.Key.Account.Value, StringComparer.Ordinal)
                .Select(pair => pair.Value.On(pair.Key.Day, pair.Key.Account)),
        ];
    }

    private IQueryable<BookedLine> LinesOf(GetAccountingTotals query)
    {
        var entries = store.Set<JournalEntry>()
            .Where(entry => entry.BookedOn >= query.From && entry.BookedOn <= query.To);
        var (entities, visible) = (store.Set<LegalEntity>(), store.Visible<JournalLine>());
        entries = query.EntityId is { } given
            ? entries.Where(entry => entry.EntityId == given)
            : entries.Where(entry => entities.Any(entity => entity.IsDefault && entity.Id == entry.EntityId));

        return entries.SelectMany(
            entry => entry.Lines.AsQueryable().Where(visible),
            (entry, line) => new BookedLine(entry.Id, entry.BookedOn, line.Number, line.Account, line.Amount));
    }

    private sealed record BookedLine(
        Id<JournalEntry> EntryId,
        DateOnly BookedOn,
        int Number,
        Account Account,
        Money Amount);

    private sealed class Total(Currency currency)
    {
        private Money _debit = Money.Zero(currency);
        private Money _credit = Money.Zero(currency);
        private int _count;
        private ulong _checksum;

        public void Add(BookedLine line)
        {
            if (line.Amount.MinorUnits > 0) _debit += line.Amount;
            else _credit -= line.Amount;
            _count++;
            _checksum = unchecked(_checksum + Mark(line));
        }

        public AccountingTotalView On(DateOnly day, Account account) => new()
        {
            BookedOn = day,
            Account = account,
            Debit = _debit,
            Credit = _credit,
            Count = _count,
            Checksum = _checksum.ToString("x16", CultureInfo.InvariantCulture),
        };

        private static ulong Mark(BookedLine line)
        {
            var entry = Base64Url.EncodeToString(line.EntryId.Value.ToByteArray(bigEndian: true));
            var text = FormattableString.Invariant($"jrn_{entry}:{line.Number}:{line.Amount.MinorUnits}");
            return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes(text)));
        }
    }
}
