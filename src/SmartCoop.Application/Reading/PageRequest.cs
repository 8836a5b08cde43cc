namespace SmartCoop.Application.Reading;

/// <summary>Which part of a long list: the first ones after a place, or the last ones before it.</summary>
/// <param name="First">How many from the front, 1 to <see cref="Largest"/>.</param>
/// <param name="After">The place of the last item of the page before.</param>
/// <param name="Last">How many from the back, 1 to <see cref="Largest"/>, when <paramref name="First"/> is not
/// given.</param>
/// <param name="Before">The place of the first item of the page behind.</param>
public sealed record PageRequest(int? First = null, Place? After = null, int? Last = null, Place? Before = null)
{
    /// <summary>The size of a page when none is asked for.</summary>
    public const int Usual = 50;

    /// <summary>The largest size of a page.</summary>
    public const int Largest = 100;

    /// <summary>Whether the page is counted from the back of the list.</summary>
    public bool IsBackward => First is null && Last is not null;

    /// <summary>The size of the page, within its limits.</summary>
    public int Size => Math.Clamp(First ?? Last ?? Usual, 1, Largest);
}

/// <summary>The place of an item in a list: what the list is sorted by, and the identifier among equals.</summary>
/// <remarks>It stays a place when the item itself moves or goes: a reader goes on from where they were.</remarks>
/// <param name="Id">The identifier of the item.</param>
/// <param name="Number">The number, amount or day the list is sorted by; zero where it is not.</param>
/// <param name="Text">The text the list is sorted by; empty where it is not.</param>
public sealed record Place(Guid Id, long Number = 0, string Text = "");

/// <summary>A part of a long list.</summary>
/// <param name="Items">The items, in the order of the list.</param>
/// <param name="HasNext">Whether the list goes on behind the page.</param>
/// <param name="HasPrevious">Whether the list has items before the page.</param>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasNext, bool HasPrevious)
{
    /// <summary>The places of the items, where the list is sorted by more than their identifiers.</summary>
    public IReadOnlyList<Place>? Places { get; init; }

    /// <summary>The same page, each item shown in another manner.</summary>
    public Page<TView> Show<TView>(Func<T, TView> view) =>
        new([.. Items.Select(view)], HasNext, HasPrevious) { Places = Places };
}
