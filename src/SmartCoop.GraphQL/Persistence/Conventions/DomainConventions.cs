using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SmartCoop.Domain;
using SmartCoop.Domain.Monetary;

namespace SmartCoop.GraphQL.Persistence.Conventions;

/// <summary>How each kind of value of the domain is stored, said once for every mapping.</summary>
internal static class DomainConventions
{
    private static readonly Assembly Domain = typeof(AggregateRoot).Assembly;

    public static void StoreDomainValues(this ModelConfigurationBuilder conventions)
    {
        foreach (var id in IdsOf(Domain))
            conventions.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id.GetGenericArguments()));
        foreach (var text in Domain.GetTypes().Where(IsParsable))
            conventions.Properties(text).HaveConversion(typeof(ParsableConverter<>).MakeGenericType(text));

        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<Currency>().HaveConversion<CurrencyConverter>().HaveMaxLength(3);
        conventions.Properties<Rate>().HaveConversion<RateConverter>();
        conventions.Properties<Quantity>().HaveConversion<QuantityConverter>();
        conventions.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
        conventions.ComplexProperties<Money>();
        conventions.IgnoreAny<IDomainEvent>();
    }

    private static IEnumerable<Type> IdsOf(Assembly assembly) => assembly.GetTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
        .Where(type => type is { IsGenericType: true, ContainsGenericParameters: false }
            && type.GetGenericTypeDefinition() == typeof(Id<>))
        .Distinct();

    private static bool IsParsable(Type type) => type is { IsAbstract: false, ContainsGenericParameters: false }
        && type != typeof(Money) && type != typeof(Currency) && type != typeof(Rate) && type != typeof(Quantity)
        && type.GetInterfaces().Any(face => face.IsGenericType
            && face.GetGenericTypeDefinition() == typeof(IParsable<>)
            && face.GetGenericArguments()[0] == type);
}
