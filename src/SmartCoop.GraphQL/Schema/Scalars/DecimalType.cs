using System.Globalization;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>An exact decimal number as a string, so that no client turns it into a binary fraction.</summary>
internal sealed class DecimalType() : TextScalar<decimal>(
    "Decimal",
    "An exact decimal number, written as a string such as `\"1234.50\"`; never a binary fraction.")
{
    private const NumberStyles Form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    protected override Result<decimal> Read(string text) =>
        decimal.TryParse(text, Form, CultureInfo.InvariantCulture, out var number)
            ? number
            : new InvalidValue("decimal number", text, "write it as 1234.50");

    protected override string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
