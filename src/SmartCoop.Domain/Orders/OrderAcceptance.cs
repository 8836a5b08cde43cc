namespace SmartCoop.Domain.Orders;

/// <summary>The proof that a client accepted an order.</summary>
/// <param name="By">Who accepted, as they named themselves.</param>
/// <param name="At">When.</param>
/// <param name="DocumentHash">The SHA-256 of the document they accepted, <see cref="Order.Document"/>.</param>
public sealed record OrderAcceptance(string By, DateTimeOffset At, string DocumentHash);
