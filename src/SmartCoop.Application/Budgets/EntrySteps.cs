using SmartCoop.Domain;
using SmartCoop.Domain.Accounting;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Budgets;

/// <summary>Explains what one entry of the journal does to the budget of a unit.</summary>
internal sealed class EntrySteps(Id<ProductionUnit> unitId, DocumentFacts documents)
{
    /// <summary>The step of an entry: its lines on the unit, and what the client's gross became.</summary>
    public BudgetStepView Of(JournalEntry entry)
    {
        var facts = documents.Of(entry.SubjectId);
        var steps = entry.Lines.OrderBy(line => line.Number).SelectMany(line => Of(entry, line, facts)).ToList();
        return BudgetStepView.Sum(TitleOf(entry, facts), RuleOf(entry), entry.Lines[0].Amount.Currency, steps) with
        {
            EntryId = entry.Id,
            BookedOn = entry.BookedOn,
        };
    }

    private static string TitleOf(JournalEntry entry, DocumentFact? facts) => entry.Source switch
    {
        nameof(InvoiceIssued) => $"Invoice {facts?.Number}",
        nameof(CreditNoteIssued) => $"Credit note {facts?.Number}",
        nameof(InvoiceWrittenOff) => $"Loss of invoice {facts?.Number}",
        _ => "Spent",
    };

    private static string RuleOf(JournalEntry entry) => entry.Source switch
    {
        nameof(InvoiceIssued) or nameof(CreditNoteIssued) => BudgetRules.Document,
        nameof(InvoiceWrittenOff) => BudgetRules.Loss,
        _ => BudgetRules.Spent,
    };

    private IEnumerable<BudgetStepView> Of(JournalEntry entry, JournalLine line, DocumentFact? facts)
    {
        if (line.Account == Account.Clients) return [Step(entry, "Gross", BudgetRules.Gross, line.Amount)];
        if (line.Account == Account.VatPayable || line.Account == Account.VatRecoverable)
            return facts is null || entry.Source is nameof(InvoiceWrittenOff)
                ? [Step(entry, "VAT", BudgetRules.Vat, line.Amount)]
                : VatSteps(entry, line, facts);
        if (line.UnitId != unitId || line.Account.IsTurnover || line.Account == Account.BadDebts) return [];
        if (line.Account == Account.MutualisedContribution)
            return
            [
                Step(entry, "Contribution", BudgetRules.Contribution, -line.Amount) with { Version = facts?.Scheme },
            ];

        return line.Account.IsBudget ? [Step(entry, line.Account.Name, BudgetRules.Spent, -line.Amount)] : [];
    }

    private static IEnumerable<BudgetStepView> VatSteps(JournalEntry entry, JournalLine line, DocumentFact facts) =>
        facts.VatTotals.Where(total => !total.Vat.IsZero).Select(total =>
            Step(
                entry,
                $"VAT {total.Rate} of {total.Base}",
                BudgetRules.Vat,
                line.Amount.IsNegative ? -total.Vat : total.Vat) with
            {
                Version = $"the rate on {facts.TaxPointOn:yyyy-MM-dd}",
            });

    private static BudgetStepView Step(JournalEntry entry, string title, string rule, Money amount) =>
        new() { Title = title, Rule = rule, Amount = amount, EntryId = entry.Id, BookedOn = entry.BookedOn };
}
