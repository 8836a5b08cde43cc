using System.Diagnostics.CodeAnalysis;

namespace SmartCoop.Domain.Accounting;

/// <summary>An account of the Belgian minimum chart (MAR/PCMN), or an internal account of class 9.</summary>
/// <remarks>
/// <para>Only the accounts of <see cref="All"/> exist: a misspelt number cannot take money.</para>
/// <para>
/// Source: Royal Decree of 21 October 2018 (minimum chart of accounts), with the apport accounts of the Companies and
/// Associations Code; class 9 is free for internal (analytic) accounts.
/// </para>
/// </remarks>
public sealed record Account : IReadable<Account>
{
    private Account(string value, string name) => (Value, Name) = (value, name);

    /// <summary>Contributions of members outside capital: the shares of a cooperative, which has no capital.</summary>
    public static Account Shares { get; } = new("1109", "Contributions outside capital: shares");

    /// <summary>What clients owe, VAT included; a negative balance is a client's credit.</summary>
    public static Account Clients { get; } = new("400", "Trade debtors");

    /// <summary>Shares that members subscribed and did not pay yet.</summary>
    public static Account SharesCalled { get; } = new("410", "Called contributions, unpaid");

    /// <summary>VAT the State owes, such as that of an invoice that is lost.</summary>
    public static Account VatRecoverable { get; } = new("411", "VAT recoverable");

    /// <summary>VAT owed to the State.</summary>
    public static Account VatPayable { get; } = new("451", "VAT payable");

    /// <summary>Charges that are sure, and wait for their pay slip, claim or invoice.</summary>
    public static Account AccruedCharges { get; } = new("492", "Accrued charges");

    /// <summary>Money the bank booked, and that is not allocated yet.</summary>
    public static Account Suspense { get; } = new("499", "Suspense");

    /// <summary>The current accounts at the bank.</summary>
    public static Account Bank { get; } = new("550", "Bank, current accounts");

    /// <summary>Goods and material bought for the work of a unit.</summary>
    public static Account Purchases { get; } = new("601", "Purchases of supplies");

    /// <summary>Services and expenses of the work of a unit.</summary>
    public static Account Expenses { get; } = new("610", "Services and sundry goods");

    /// <summary>Fees for author's rights and neighbouring rights.</summary>
    public static Account AuthorRights { get; } = new("6132", "Author's rights");

    /// <summary>Pay of employees, charges of the employer included.</summary>
    public static Account Pay { get; } = new("6202", "Employees' pay");

    /// <summary>Trade debts that are lost for good: a charge, never negative turnover.</summary>
    public static Account BadDebts { get; } = new("642", "Losses on trade debtors");

    /// <summary>What the bank takes for its service.</summary>
    public static Account BankCharges { get; } = new("657", "Sundry financial charges");

    /// <summary>Invoices less credit notes, VAT excluded, and nothing else.</summary>
    public static Account Services { get; } = new("7050", "Services");

    /// <summary>The contribution of units to what is shared: internal, it nets to zero over the legal entity.</summary>
    public static Account MutualisedContribution { get; } = new("900", "Mutualised contribution");

    /// <summary>The whole chart, by number.</summary>
    public static IReadOnlyList<Account> All { get; } =
    [
        Shares, Clients, SharesCalled, VatRecoverable, VatPayable, AccruedCharges, Suspense, Bank,
        Purchases, Expenses, AuthorRights, Pay, BadDebts, BankCharges, Services, MutualisedContribution,
    ];

    /// <summary>The number in the chart: <c>400</c>.</summary>
    public string Value { get; }

    /// <summary>The name of the account, in English.</summary>
    public string Name { get; }

    /// <summary>The class, from 1 to 9: the first digit of the number.</summary>
    public int Class => Value[0] - '0';

    /// <summary>Whether the account is turnover: sales, class 70.</summary>
    public bool IsTurnover => Value.StartsWith("70", StringComparison.Ordinal);

    /// <summary>
    /// Whether the account counts in the budget of a unit: charges, income and the internal accounts.
    /// </summary>
    public bool IsBudget => Class is 6 or 7 or 9;

    /// <summary>Reads the number of an account of the chart.</summary>
    public static Result<Account> Read(string? text)
    {
        var number = (text ?? "").Trim();
        return All.FirstOrDefault(account => account.Value == number) is { } account
            ? account
            : new InvalidValue("account", text ?? "", "it is not in the chart of accounts");
    }

    /// <inheritdoc cref="Read"/>
    /// <exception cref="FormatException"><paramref name="text"/> is not an account of the chart.</exception>
    public static Account Parse(string text) => Read(text).OrThrow();

    /// <inheritdoc/>
    public static Account Parse(string s, IFormatProvider? provider) => Read(s).OrThrow();

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Account result) => Read(s).TryGet(out result);

    /// <summary>The number alone: <c>400</c>.</summary>
    public override string ToString() => Value;
}
