using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Persistence.Conventions;

/// <summary>Checked text is stored as text, and checked again when it is read.</summary>
internal sealed class ParsableConverter<T>() : ValueConverter<T, string>(
    value => value.ToString()!,
    text => Parse(text))
    where T : IParsable<T>
{
    private static T Parse(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}

internal sealed class CurrencyConverter() : ValueConverter<Currency, string>(
    currency => currency.Code,
    code => Currency.Parse(code));

/// <summary>A rate is stored as whole parts per million.</summary>
internal sealed class RateConverter() : ValueConverter<Rate, long>(
    rate => rate.PartsPerMillion,
    parts => Rate.FromPartsPerMillion(parts));

/// <summary>A quantity is stored as whole thousandths.</summary>
internal sealed class QuantityConverter() : ValueConverter<Quantity, long>(
    quantity => quantity.Thousandths,
    thousandths => Quantity.FromThousandths(thousandths));

/// <summary>A moment is stored in UTC to the microsecond, which both databases compare and give back
/// unchanged.</summary>
internal sealed class MomentConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => ToMicroseconds(moment.UtcDateTime),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
{
    private static DateTime ToMicroseconds(DateTime moment) =>
        moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMicrosecond));
}
