namespace SmartCoop.Domain.Deliveries;

/// <summary>A document leaves once only.</summary>
/// <param name="DeliveryId">The delivery that was made.</param>
public sealed record DocumentAlreadyDelivered(Id<DocumentDelivery> DeliveryId) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This document was already delivered.";
}
