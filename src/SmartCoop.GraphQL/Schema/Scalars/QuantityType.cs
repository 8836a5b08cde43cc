using System.Globalization;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>How much of something, exact to the thousandth.</summary>
internal sealed class QuantityType() : TextScalar<Quantity>(
    "Quantity",
    "An exact quantity, written as a string such as `\"7.5\"`; at most three decimals.")
{
    protected override Result<Quantity> Read(string text) => Quantity.Read(text);

    protected override string Write(Quantity value) => value.Amount.ToString("0.###", CultureInfo.InvariantCulture);
}
