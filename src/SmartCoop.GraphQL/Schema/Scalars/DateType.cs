using System.Globalization;
using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>A day, as <c>2026-11-25</c>.</summary>
internal sealed class DateType() : TextScalar<DateOnly>(
    "Date",
    "A day of the calendar without a time, such as `2026-11-25`.",
    "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")
{
    private const string Form = "yyyy-MM-dd";

    protected override Result<DateOnly> Read(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : new InvalidValue("day", text, "write it as 2026-11-25");

    protected override string Write(DateOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);
}
