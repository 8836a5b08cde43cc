using System.Globalization;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>A rate in percent.</summary>
internal sealed class PercentageType() : TextScalar<Rate>(
    "Percentage",
    "An exact proportion in percent, written as a string such as `\"6.5\"`; at most four decimals.")
{
    protected override Result<Rate> Read(string text) => Rate.Read(text);

    protected override string Write(Rate value) => value.Percent.ToString("0.####", CultureInfo.InvariantCulture);
}
