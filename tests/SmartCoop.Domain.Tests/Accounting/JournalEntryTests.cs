using CsCheck;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Generators;
using SmartCoop.Domain.Units;

namespace SmartCoop.Domain.Tests.Accounting;

/// <summary>Entries balance, or they do not exist; they are corrected by exact reversal.</summary>
public sealed class JournalEntryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Id<JournalEntry> EntryId = Id.New<JournalEntry>(Now);
    private static readonly Dimension Unit = Dimension.Of(Id.New<ProductionUnit>(Now));

    private static readonly Gen<Money[]> SomeAmounts =
        Gen.OneOf(Any.PositiveEuros, Any.PositiveEuros.Select(amount => -amount)).Array[1, 8];

    [Fact]
    public void Given_a_cent_of_difference_then_the_entry_does_not_exist()
    {
        var refusal = Posted(Euro(100.00m), Euro(-99.99m)).Refusal;

        Assert.Equal(new EntryDoesNotBalance(EntryId, Euro(0.01m)), refusal);
    }

    [Fact]
    public void Given_one_line_or_a_line_of_zero_then_the_entry_does_not_exist()
    {
        Assert.Equal(new EntryHasNoLines(EntryId), Posted().Refusal);
        Assert.Equal(new EntryHasNoLines(EntryId), Posted(Euro(0), Euro(0)).Refusal);
    }

    [Fact]
    public void Given_two_currencies_then_the_entry_does_not_exist()
    {
        var refusal = Posted(Euro(100), Money.Of(-100, Currency.Jpy)).Refusal;

        Assert.Equal(new EntryMixesCurrencies(EntryId, Currency.Eur, Currency.Jpy), refusal);
    }

    [Fact]
    public void Given_a_reversal_then_it_cannot_be_reversed_and_no_entry_is_undone_before_its_day()
    {
        var entry = Posted(Euro(10), Euro(-10)).Value;
        var reversal = entry.Reverse(Id.New<JournalEntry>(Now), Today).Value;

        Assert.Equal(new EntryIsReversal(reversal.Id), reversal.Reverse(EntryId, Today).Refusal);
        Assert.Equal(
            new ReversalBeforeEntry(EntryId, Today, Today.AddDays(-1)),
            entry.Reverse(Id.New<JournalEntry>(Now), Today.AddDays(-1)).Refusal);
    }

    [Fact]
    public void Given_any_entry_when_reversed_then_every_line_is_negated_in_place_and_nothing_is_left() =>
        SomeAmounts.Sample(amounts =>
        {
            var rest = -Money.Sum(Currency.Eur, amounts);
            if (rest.IsZero) return;

            var entry = Posted([.. amounts, rest]).Value;
            var reversal = entry.Reverse(Id.New<JournalEntry>(Now), Today).Value;

            Assert.Equal(entry.Id, reversal.ReversalOf);
            Assert.Equal(
                entry.Lines.Select(line => (line.Number, line.Account, line.Dimension, -line.Amount)),
                reversal.Lines.Select(line => (line.Number, line.Account, line.Dimension, line.Amount)));
        });

    [Fact]
    public void Given_any_amounts_then_they_are_an_entry_exactly_when_they_add_up_to_zero() =>
        SomeAmounts.Sample(amounts =>
        {
            var balances = amounts.Length > 1 && Money.Sum(Currency.Eur, amounts).IsZero;

            Assert.Equal(balances, Posted(amounts).Refusal is null);
        });

    [Theory]
    [InlineData("401")]
    [InlineData("")]
    [InlineData("40O")]
    public void Given_a_number_that_is_not_in_the_chart_then_no_account_takes_the_money(string number) =>
        Assert.Equal(
            $"'{number}' is not a valid account: it is not in the chart of accounts.",
            Account.Read(number).Refusal?.Message);

    [Fact]
    public void Given_the_chart_then_every_number_is_there_once_and_reads_back() =>
        Assert.All(Account.All, account => Assert.Same(account, Account.Parse(account.ToString())));

    private static Result<JournalEntry> Posted(params Money[] amounts) => JournalEntry.Post(EntryId, new Posting(
        Id.New<LegalEntity>(Now),
        Today,
        "Test",
        Guid.Empty,
        [.. amounts.Select((amount, i) => new JournalLine(Account.All[i % 8], i % 2 is 0 ? Unit : default, amount))]));

    private static Money Euro(decimal amount) => Money.Of(amount, Currency.Eur);
}
