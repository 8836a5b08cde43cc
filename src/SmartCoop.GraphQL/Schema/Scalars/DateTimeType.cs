using System.Globalization;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>A moment with its offset, as <c>2026-11-25T10:15:30Z</c>.</summary>
internal sealed class DateTimeType() : TextScalar<DateTimeOffset>(
    "DateTime",
    "A moment in time, always with its offset from UTC, such as `2026-11-25T10:15:30Z`.",
    "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    protected override Result<DateTimeOffset> Read(string text) =>
        HasOffset(text)
        && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : new InvalidValue("moment", text, "write it with its offset, as 2026-11-25T10:15:30Z");

    protected override string Write(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-');
}
