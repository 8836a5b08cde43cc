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

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("not base64!")]
    [InlineData("YTFiMg")]
    [InlineData("YTFiMi4tMQ")]
    public void A_text_that_is_no_cursor_is_refused(string? text) =>
        Assert.IsType<InvalidValue>(EventCursor.Read(text).Refusal);
}
