using System.Linq.Expressions;
using SmartCoop.Domain;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>What the bank says happened on one account between two balances.</summary>
public sealed record BankStatementView
{
    /// <summary>Identifies the statement.</summary>
    public required Id<BankStatement> Id { get; init; }

    /// <summary>The legal entity whose account it is.</summary>
    public required Id<LegalEntity> EntityId { get; init; }

    /// <summary>The account.</summary>
    public required Iban Iban { get; init; }

    /// <summary>The bank's name for the statement, unique within the account.</summary>
    public required string Reference { get; init; }

    /// <summary>The day of the opening balance.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The day of the closing balance.</summary>
    public required DateOnly ClosedOn { get; init; }

    /// <summary>What stood on the account before the first movement.</summary>
    public required Money OpeningBalance { get; init; }

    /// <summary>What stood on the account after the last movement.</summary>
    public required Money ClosingBalance { get; init; }

    /// <summary>Opening balance less the closing one before it: zero when no statement is missing.</summary>
    public required Money Gap { get; init; }

    /// <summary>How many movements this statement was the first to bring.</summary>
    public required int TransactionCount { get; init; }

    internal static Expression<Func<BankStatement, BankStatementView>> Of { get; } = statement =>
        new BankStatementView
        {
            Id = statement.Id,
            EntityId = statement.EntityId,
            Iban = statement.Iban,
            Reference = statement.Reference,
            OpenedOn = statement.OpenedOn,
            ClosedOn = statement.ClosedOn,
            OpeningBalance = statement.OpeningBalance,
            ClosingBalance = statement.ClosingBalance,
            Gap = statement.Gap,
            TransactionCount = statement.TransactionCount,
        };
}
