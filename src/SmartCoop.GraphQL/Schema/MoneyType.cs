using System.Globalization;
using GraphQL.Types;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;
using SmartCoop.GraphQL.Schema.Scalars;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Money as it is shown: an exact decimal string and its currency.</summary>
internal sealed class MoneyType : ObjectGraphType<Money>
{
    public MoneyType()
    {
        Name = "Money";
        Description = "An exact amount of one currency.";
        Field<NonNullGraphType<DecimalType>>("amount")
            .Description("In major units, such as euros, with as many decimals as the currency has.")
            .Resolve(context => decimal.Parse(Text(context.Source), CultureInfo.InvariantCulture));
        Field<NonNullGraphType<CurrencyCodeType>>("currencyCode")
            .Description("The currency of the amount.")
            .Resolve(context => context.Source.Currency);
    }

    // Keeps the trailing zeros: 12.30, never 12.3.
    private static string Text(Money money) =>
        money.Amount.ToString($"F{money.Currency.Decimals}", CultureInfo.InvariantCulture);
}

/// <summary>Money as it is given.</summary>
internal sealed class MoneyInput : InputObjectGraphType
{
    public MoneyInput()
    {
        Name = "MoneyInput";
        Description = "An exact amount of one currency.";
        Field<NonNullGraphType<DecimalType>>("amount")
            .Description("In major units, such as euros; no more decimals than the currency has.");
        Field<NonNullGraphType<CurrencyCodeType>>("currencyCode").Description("The currency of the amount.");
    }

    /// <summary>The amount an input object stands for, unless the currency cannot hold it exactly.</summary>
    public static Result<Money> Read(IReadOnlyDictionary<string, object?> input) =>
        Money.Read((decimal)input["amount"]!, (Currency)input["currencyCode"]!);
}
