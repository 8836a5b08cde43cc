using SmartCoop.Application.Events;
using SmartCoop.Domain;

namespace SmartCoop.Application.Tests.Events;

public sealed class EventCursorTests
{
    [Fact]
    public void A_cursor_that_a_reader_kept_is_read_as_it_was_given()
    {
        var cursor = new EventCursor("a1b2c3d4", 1_234);

        Assert.Equal(cursor, EventCursor.Read(cursor.ToString()).Value);
    }

    [Fact]
    public void A_cursor_within_a_fact_lies_before_the_end_of_that_fact_and_after_the_one_before()
    {
        var (before, end) = (new EventCursor("a", 41), new EventCursor("a", 42));
        var within = end with { Part = 1 };

        Assert.Equal(within, EventCursor.Read(within.ToString()).Value);
        Assert.True(end.IsAfter(within) && within.IsAfter(before) && !before.IsAfter(before));
        Assert.Equal((41, 41, 42), (before.Known, within.Known, end.Known));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("not base64!")]
    [InlineData("YTFiMg")]
    [InlineData("YTFiMi4tMQ")]
    [InlineData("YS40Mi4w")]
    [InlineData("YS40Mi4xLjE")]
    public void A_text_that_is_no_cursor_is_refused(string? text) =>
        Assert.IsType<InvalidValue>(EventCursor.Read(text).Refusal);
}
