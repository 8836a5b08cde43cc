using Mediator;
using SmartCoop.Domain;

namespace SmartCoop.Application.Events;

/// <summary>A fact an aggregate recorded, told to the others inside the same transaction, before it is
/// stored.</summary>
/// <remarks>
/// <para>It keeps the mediator out of the domain library, whose events implement no package's interface.</para>
/// <para>The world outside hears of a fact only after the commit, and always from <see cref="IEventLog"/>.</para>
/// </remarks>
/// <param name="Fact">What happened.</param>
/// <param name="SubjectId">The key of the aggregate it happened to.</param>
public sealed record Recorded(IDomainEvent Fact, Guid SubjectId) : INotification;
