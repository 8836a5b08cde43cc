using CsCheck;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Payments;
using Xunit.Abstractions;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>The whole main job against its invariants, over random histories of what people do.</summary>
public sealed class RandomHistoryTests(ITestOutputHelper output)
{
    private const int Histories = 1_000;

    [Fact]
    public void Given_any_history_when_each_step_is_taken_then_every_invariant_holds_after_it()
    {
        var acceptance = new Acceptance();

        Step.Histories.Sample(steps => Play(steps, PostingRules.Of, acceptance.Count), iter: Histories);

        acceptance.Judge(output);
    }

    [Fact]
    public void Given_a_posting_rule_that_forgets_the_contribution_when_played_then_it_is_found_out() =>
        AssertFoundOut(fact => PostingRules.Of(fact) is { } posting && fact is InvoiceIssued
            ? posting with { Lines = [.. posting.Lines.Where(IsNotContribution)] }
            : PostingRules.Of(fact));

    [Fact]
    public void Given_a_posting_rule_that_books_the_contribution_to_the_collective_alone_then_it_is_found_out() =>
        AssertFoundOut(fact => PostingRules.Of(fact) is { } posting && fact is InvoiceIssued or CreditNoteIssued
            ? posting.OnTheCollective()
            : PostingRules.Of(fact));

    [Fact]
    public void Given_a_posting_rule_that_forgets_reversed_payments_when_played_then_it_is_found_out() =>
        AssertFoundOut(fact => fact is PaymentReversed ? null : PostingRules.Of(fact));

    [Fact]
    public void Given_a_posting_rule_that_takes_losses_from_turnover_when_played_then_it_is_found_out() =>
        AssertFoundOut(fact => fact is InvoiceWrittenOff && PostingRules.Of(fact) is { } posting
            ? posting with { Lines = [.. posting.Lines.Select(LossAsTurnover)] }
            : PostingRules.Of(fact));

    private static void AssertFoundOut(Func<IDomainEvent, Posting?> broken) => Assert.ThrowsAny<CsCheckException>(() =>
        Step.Histories.Sample(steps => Play(steps, broken, (_, _) => { }), iter: Histories));

    private static void Play(Step[] steps, Func<IDomainEvent, Posting?> postings, Action<Act, DomainError?> count)
    {
        var cooperative = new Cooperative(postings);
        foreach (var step in steps)
        {
            var (booked, known) = (cooperative.Journal.ToArray(), cooperative.Facts.Count);

            count(step.Act, cooperative.Take(step));

            Assert.True(cooperative.Journal.Take(booked.Length).SequenceEqual(booked));
            if (cooperative.Facts.Count == known) continue; // A refused step left everything as it was.

            LedgerInvariants.Hold(cooperative);
            DocumentInvariants.Hold(cooperative);
            BudgetInvariants.Hold(cooperative);
        }

        LedgerInvariants.CanBeReversed(cooperative);
    }

    private static bool IsNotContribution(JournalLine line) => line.Account != Account.MutualisedContribution;

    private static JournalLine LossAsTurnover(JournalLine line) => line.Account == Account.BadDebts
        ? new JournalLine(Account.Services, line.Dimension, line.Amount)
        : line;
}
