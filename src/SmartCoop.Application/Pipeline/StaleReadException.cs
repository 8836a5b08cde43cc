using SmartCoop.Domain;

namespace SmartCoop.Application.Pipeline;

/// <summary>Two things that one command read do not fit together: another command changed one of them between the
/// readings.</summary>
/// <remarks>
/// Thrown where a rule refuses the consequence of a fact, which cannot happen to what was read at one moment. The
/// command begins again, and reads what the other one left.
/// </remarks>
/// <param name="refusal">What the rule said.</param>
public sealed class StaleReadException(DomainError refusal) : Exception(refusal.Message);
