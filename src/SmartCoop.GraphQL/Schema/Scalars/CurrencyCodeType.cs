using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>A currency by its ISO 4217 code.</summary>
internal sealed class CurrencyCodeType() : TextScalar<Currency>(
    "CurrencyCode",
    "The three letters ISO 4217 gives a currency, such as `EUR`.",
    "https://www.iso.org/iso-4217-currency-codes.html")
{
    protected override Result<Currency> Read(string text) => Currency.Read(text);

    protected override string Write(Currency value) => value.Code;
}
