using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Domain.Payments;

/// <summary>A statement is about an account of a legal entity of the cooperative.</summary>
/// <param name="Iban">The account of the statement.</param>
public sealed record StatementOfUnknownAccount(Iban Iban) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"No legal entity has the account {Iban}; add the account or choose another file.";
}

/// <summary>An account is kept in the currency of its legal entity.</summary>
/// <param name="Iban">The account of the statement.</param>
/// <param name="Expected">The currency of the legal entity.</param>
/// <param name="Found">The currency of the statement.</param>
public sealed record StatementInOtherCurrency(Iban Iban, Currency Expected, Currency Found) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The account {Iban} is kept in {Expected}, the statement is in {Found}.";
}

/// <summary>Opening balance and movements make the closing balance.</summary>
/// <param name="Reference">The bank's name for the statement.</param>
/// <param name="ClosingBalance">What the statement says.</param>
/// <param name="Reached">What the movements make.</param>
public sealed record StatementDoesNotAddUp(string Reference, Money ClosingBalance, Money Reached) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"Statement {Reference} closes at {ClosingBalance}, but its movements make {Reached}; ask the bank.";
}

/// <summary>A reference names one statement: the bank cannot tell the same one in another way.</summary>
/// <param name="Iban">The account.</param>
/// <param name="Reference">The bank's name for the statement.</param>
/// <param name="StatementId">The statement that is known under the reference.</param>
public sealed record StatementDiffers(Iban Iban, string Reference, Id<BankStatement> StatementId) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"Statement {Reference} of {Iban} was imported before with other movements; ask the bank which one is right.";
}

/// <summary>A bank file holds at least one statement.</summary>
public sealed record FileHasNoStatement : DomainError
{
    /// <inheritdoc/>
    public override string Message => "The bank file holds no statement.";
}

/// <summary>A movement has a reference of its own, and the same reference means the same movement.</summary>
/// <param name="BankReference">The bank's name for the movement.</param>
/// <param name="Known">The amount it was imported with.</param>
/// <param name="Found">The amount in this file.</param>
public sealed record BankReferenceReused(string BankReference, Money Known, Money Found) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        $"The bank reference {BankReference} is known with {Known}, this file says {Found}; ask the bank.";
}
