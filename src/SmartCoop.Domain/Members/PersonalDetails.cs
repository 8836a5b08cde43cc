using SmartCoop.Domain.Contacts;

namespace SmartCoop.Domain.Members;

/// <summary>What the cooperative asks a person who wants to join.</summary>
/// <param name="Name">The name the person is known by.</param>
/// <param name="Email">Where the cooperative writes to.</param>
/// <param name="BirthDate">The day of birth, if the person tells it.</param>
public sealed record PersonalDetails(string Name, EmailAddress Email, DateOnly? BirthDate = null);
