using SmartCoop.Domain;

namespace SmartCoop.Application.Clients.Csv;

/// <summary>A line of a CSV file that breaks a rule; the whole file is refused with it.</summary>
/// <param name="Line">Where it begins in the file, counted from 1, the header included.</param>
/// <param name="Column">The column, by its name in the header; empty when the line as a whole is wrong.</param>
/// <param name="Rule">The rule it breaks, as a clause.</param>
public sealed record CsvLineRefused(int Line, string Column, string Rule) : DomainError
{
    /// <inheritdoc/>
    public override string Message =>
        Column.Length is 0 ? $"Line {Line}: {Rule}." : $"Line {Line}, column {Column}: {Rule}.";
}
