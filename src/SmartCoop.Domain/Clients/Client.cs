using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Identifiers;

namespace SmartCoop.Domain.Clients;

/// <summary>A company or a private person for whom units work; shared by all legal entities.</summary>
/// <remarks>
/// Invariants: what is known of it agrees (a private person has no VAT number, a Belgian VAT number is that of the
/// enterprise); no two clients are the same enterprise, which its repository guards.
/// </remarks>
public sealed class Client : AggregateRoot<Client>
{
    // The address follows at once: the database cannot pass one to a constructor.
    private Client(Id<Client> id, string name, CountryCode country)
        : base(id) => (Name, SearchName, Country, Address) = (name, SearchableName.Of(name), country, null!);

    /// <summary>What kind of person it is in law.</summary>
    public ClientKind Kind { get; private set; }

    /// <summary>The name on documents.</summary>
    public string Name { get; private set; }

    /// <summary>The name as it is searched.</summary>
    public string SearchName { get; private set; }

    /// <summary>The country it is established in, which decides about VAT.</summary>
    public CountryCode Country { get; private set; }

    /// <summary>How it stands towards value added tax.</summary>
    public VatStatus VatStatus { get; private set; }

    /// <summary>The Belgian enterprise number, by which clients are told apart.</summary>
    public EnterpriseNumber? EnterpriseNumber { get; private set; }

    /// <summary>The VAT number of a member state.</summary>
    public VatNumber? VatNumber { get; private set; }

    /// <summary>Where orders and invoices are sent to.</summary>
    public EmailAddress? Email { get; private set; }

    /// <summary>The address on documents.</summary>
    public PostalAddress Address { get; private set; }

    /// <summary>The address on the e-invoicing network.</summary>
    public PeppolId? PeppolId { get; private set; }

    /// <summary>The language of its documents.</summary>
    public Language Language { get; private set; }

    /// <summary>The name of whoever made it known; null when that is not remembered.</summary>
    public string? RegisteredBy { get; private set; }

    /// <summary>Makes a client known.</summary>
    /// <param name="id">The identifier of the client.</param>
    /// <param name="profile">What is known of it.</param>
    /// <param name="today">Today: which countries are member states of the Union depends on it.</param>
    /// <param name="registeredBy">Whoever makes it known.</param>
    public static Result<Client> Register(
        Id<Client> id,
        ClientProfile profile,
        DateOnly today,
        string? registeredBy = null)
    {
        if (ClientRules.Refusals(profile, today) is { Count: > 0 } refusals) return refusals;

        var client = new Client(id, profile.Name, profile.Country) { RegisteredBy = registeredBy };
        client.Take(profile);

        client.Record(new ClientRegistered(id, profile.Kind, profile.Country, profile.VatStatus));
        return client;
    }

    /// <summary>Replaces what is known of the client; documents already written keep what they say.</summary>
    /// <param name="profile">What is known of it now, all of it.</param>
    /// <param name="seenVersion">The version the change was made upon: nobody overwrites what they did not see.</param>
    /// <param name="today">Today: which countries are member states of the Union depends on it.</param>
    public Result<ClientChanged> Change(ClientProfile profile, int seenVersion, DateOnly today)
    {
        if (seenVersion != Version) return new ClientChangedMeanwhile(Id, seenVersion, Version);
        if (ClientRules.Refusals(profile, today) is { Count: > 0 } refusals) return refusals;

        Take(profile);

        return Record(new ClientChanged(Id, profile.Kind, profile.Country, profile.VatStatus));
    }

    private void Take(ClientProfile profile)
    {
        Kind = profile.Kind;
        Name = profile.Name.Trim();
        SearchName = SearchableName.Of(profile.Name);
        Country = profile.Country;
        VatStatus = profile.VatStatus;
        EnterpriseNumber = profile.EnterpriseNumber;
        VatNumber = profile.VatNumber;
        Email = profile.Email;
        Address = profile.Address;
        PeppolId = profile.PeppolId;
        Language = profile.Language;
    }
}
