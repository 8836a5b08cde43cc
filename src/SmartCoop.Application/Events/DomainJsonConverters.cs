using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.Application.Events;

internal sealed class MoneyJson : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = JsonSerializer.Deserialize<Parts>(ref reader, options)
            ?? throw new JsonException("An amount of money is missing.");
        return Money.FromMinorUnits(parts.MinorUnits, parts.Currency);
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Parts(value.MinorUnits, value.Currency), options);

    private sealed record Parts(long MinorUnits, Currency Currency);
}

internal sealed class CurrencyJson : JsonConverter<Currency>
{
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Currency.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}

internal sealed class RateJson : JsonConverter<Rate>
{
    public override Rate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Rate.FromPartsPerMillion(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Rate value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.PartsPerMillion);
}

internal sealed class QuantityJson : JsonConverter<Quantity>
{
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Quantity.FromThousandths(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Thousandths);
}

internal sealed class IdJson<T> : JsonConverter<Id<T>>
{
    public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

internal sealed class IdJsonFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdJson<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}

internal sealed class ParsableJson<T> : JsonConverter<T>
    where T : IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Parse(reader.GetString()!, provider: null);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class ParsableJsonFactory : JsonConverterFactory
{
    private static readonly Assembly Domain = typeof(DomainError).Assembly;

    public override bool CanConvert(Type typeToConvert) => typeToConvert.Assembly == Domain
        && typeToConvert.GetInterfaces().Any(face => face.IsGenericType
            && face.GetGenericTypeDefinition() == typeof(IParsable<>)
            && face.GetGenericArguments()[0] == typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ParsableJson<>).MakeGenericType(typeToConvert))!;
}
