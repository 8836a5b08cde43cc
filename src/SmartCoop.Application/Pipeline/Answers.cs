using SmartCoop.Domain;

namespace SmartCoop.Application.Pipeline;

/// <summary>How a handler turns what an aggregate said into the answer of its command.</summary>
internal static class Answers
{
    /// <summary>The given answer when the rule allowed it, else its refusals.</summary>
    public static Result<TAnswer> Answer<TFact, TAnswer>(this Result<TFact> result, TAnswer answer)
        where TFact : notnull
        where TAnswer : notnull =>
        result.Refusals is { Count: > 0 } refusals ? Result<TAnswer>.Refuse(refusals) : answer;
}
