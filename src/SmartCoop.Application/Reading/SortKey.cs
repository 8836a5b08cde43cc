using System.Linq.Expressions;
using System.Reflection;

namespace SmartCoop.Application.Reading;

/// <summary>A kind of value that lists are sorted by: how it is compared, and how a place keeps it.</summary>
internal abstract class SortKey<TKey>
{
    /// <summary>The value a place keeps; whatever a reader made of the place, it is a value.</summary>
    public abstract TKey At(Place place);

    /// <summary>The place of an item with this value.</summary>
    public abstract Place Of(Guid id, TKey key);

    /// <summary>Compares two values in the database.</summary>
    public virtual Expression Compare(ExpressionType comparison, Expression left, Expression right) =>
        Expression.MakeBinary(comparison, left, right);
}

/// <summary>Lists sorted by days.</summary>
internal sealed class DaySort : SortKey<DateOnly>
{
    public static DaySort Key { get; } = new();

    public override DateOnly At(Place place) =>
        DateOnly.FromDayNumber((int)Math.Clamp(place.Number, 0, DateOnly.MaxValue.DayNumber));

    public override Place Of(Guid id, DateOnly key) => new(id, key.DayNumber);
}

/// <summary>Lists sorted by whole numbers, such as minor units.</summary>
internal sealed class NumberSort : SortKey<long>
{
    public static NumberSort Key { get; } = new();

    public override long At(Place place) => place.Number;

    public override Place Of(Guid id, long key) => new(id, key);
}

/// <summary>Lists sorted by texts that both databases compare sign by sign.</summary>
internal sealed class TextSort : SortKey<string>
{
    private static readonly MethodInfo Comparing =
        typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static TextSort Key { get; } = new();

    public override string At(Place place) => place.Text;

    public override Place Of(Guid id, string key) => new(id, Text: key);

    public override Expression Compare(ExpressionType comparison, Expression left, Expression right) =>
        Expression.MakeBinary(comparison, Expression.Call(Comparing, left, right), Expression.Constant(0));
}
