namespace SmartCoop.Domain.Clients;

/// <summary>A company or a private person for whom units work; shared by all legal entities.</summary>
public sealed class Client : AggregateRoot<Client>
{
    private Client(Id<Client> id)
        : base(id)
    {
    }
}
