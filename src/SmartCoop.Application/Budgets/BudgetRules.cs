namespace SmartCoop.Application.Budgets;

/// <summary>The rules of the budget as sentences, for those who want to know where their money is.</summary>
internal static class BudgetRules
{
    public const string Cash =
        "What is left of what clients paid: the budget, less what they owe, less what is reserved.";
    public const string Budget = "Everything booked on the unit: income less charges and contribution.";
    public const string Document = "What a document brings: what the client owes, less VAT, less the contribution.";
    public const string Gross = "What the client owes: the lines and the VAT on them.";
    public const string Vat = "VAT belongs to the State: the rate times the sum of the lines, rounded half-up.";
    public const string Contribution = "The unit shares a part of each document, excluding VAT, with the cooperative.";
    public const string Spent = "What was reserved and then spent is a charge of the unit.";
    public const string Loss =
        "What a client never pays, unless guaranteed: a charge of the unit; the contribution comes back.";
    public const string Uncollected = "The part of the budget of an invoice that its client has not paid yet.";
    public const string Reserved = "Kept for a purpose until it is spent or released.";
    public const string Earlier = "The entries before those that are shown one by one.";
}
