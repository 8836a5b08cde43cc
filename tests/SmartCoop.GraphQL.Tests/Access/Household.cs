using SmartCoop.Domain;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Tests.Access;

/// <summary>One of everything.</summary>
internal sealed record Household(string Mark, Id<Member> Manager, Id<ProductionUnit> Unit, Id<Client> Client)
{
    public Id<Order> Order { get; init; }

    public Id<Order> Offer { get; init; }

    public string Link { get; init; } = "";

    /// <summary>The link of another order, to be used up.</summary>
    public string SecondLink { get; init; } = "";

    public Id<Domain.Invoices.Invoice> Draft { get; init; }

    public Id<Domain.Invoices.Invoice> Invoice { get; init; }

    public Id<Domain.Invoices.CreditNote> CreditNote { get; init; }

    public Id<Reservation> Reservation { get; init; }
}
