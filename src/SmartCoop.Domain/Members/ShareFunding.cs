namespace SmartCoop.Domain.Members;

/// <summary>Whose money is to pay for shares.</summary>
public enum ShareFunding
{
    /// <summary>The member's own money: the only allowed source.</summary>
    OwnMoney,

    /// <summary>The budget of a production unit: refused (rule M3).</summary>
    UnitBudget,

    /// <summary>An expense claim, which a unit would refund: refused (rule M3).</summary>
    ExpenseClaim,
}
