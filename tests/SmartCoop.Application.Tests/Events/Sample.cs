using System.Reflection;
using SmartCoop.Domain;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Units;

namespace SmartCoop.Application.Tests.Events;

/// <summary>Makes one value of any kind that a fact may carry.</summary>
internal static class Sample
{
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = "Atelier d'Été",
        [typeof(bool)] = true,
        [typeof(int)] = 3,
        [typeof(long)] = 4L,
        [typeof(decimal)] = 5.5m,
        [typeof(Guid)] = new Guid("01970000-0000-7000-8000-000000000001"),
        [typeof(DateOnly)] = new DateOnly(2026, 2, 28),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2026, 2, 28, 12, 30, 0, TimeSpan.Zero),
        [typeof(Money)] = Money.FromMinorUnits(1_234, Currency.Eur),
        [typeof(Currency)] = Currency.Eur,
        [typeof(Rate)] = Rate.FromPercent(6.5m),
        [typeof(Quantity)] = Quantity.FromThousandths(7_500),
        [typeof(Iban)] = Iban.Parse("BE68539007547034"),
        [typeof(Bic)] = Bic.Parse("GKCCBEBB"),
        [typeof(StructuredCommunication)] = StructuredCommunication.Parse("+++090/9337/55493+++"),
        [typeof(EmailAddress)] = EmailAddress.Parse("ada@example.org"),
        [typeof(CountryCode)] = CountryCode.Parse("BE"),
        [typeof(InvoiceNumber)] = new InvoiceNumber(InvoiceNumber.Invoices, 2026, 42),
        [typeof(UnitCode)] = UnitCode.FromNumber(123),
        [typeof(ContributionTerms)] = ContributionTerms.Parse("11 % up to 40000.00 EUR; 9 % above"),
    };

    public static object Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Of(inner);
        if (Known.TryGetValue(type, out var known)) return known;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            return Activator.CreateInstance(type, Known[typeof(Guid)])!;
        if (type.IsGenericType) return ListOf(type.GetGenericArguments()[0]);
        if (type.IsAbstract) return Of(type.Assembly.GetTypes().First(kind => IsKind(kind, type)));
        if (Constant(type) is { } constant) return constant;

        var constructor = type.GetConstructors().MaxBy(made => made.GetParameters().Length)
            ?? throw new InvalidOperationException($"No sample of {type.Name} is known; add one.");
        return constructor.Invoke([.. constructor.GetParameters().Select(part => Of(part.ParameterType))]);
    }

    private static bool IsKind(Type kind, Type type) => kind is { IsAbstract: false } && kind.IsAssignableTo(type);

    private static Array ListOf(Type item)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Of(item), 0);
        return list;
    }

    private static object? Constant(Type type) => type.GetConstructors().Length > 0
        ? null
        : type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(property => property.PropertyType == type)?.GetValue(null);
}
