using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Payments;
using SmartCoop.Domain.Tests.Units;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Tests.Payments;

/// <summary>
/// A unit of a Belgian legal entity that invoices one client at 6.5 %, as the specifications need it.
/// </summary>
internal sealed class SomeBusiness
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly Iban Account = Iban.Parse("BE68539007547034");

    private readonly UnitTurnover _turnover;
    private readonly ContributionSchemeVersion _scheme;
    private int _sequence;

    public SomeBusiness(Rate? rate = null)
    {
        _turnover = UnitTurnover.Start(Id.New<UnitTurnover>(Now), EntityId, UnitId, Today.Year, Currency.Eur);
        _scheme = ContributionSchemeVersion.Adopt(
            Id.New<ContributionSchemeVersion>(Now),
            EntityId,
            ContributionTerms.Of(rate is { } given ? new FlatRate(given) : FlatRate.Default),
            new DateOnly(2020, 1, 1),
            Id.New<Decision>(Now),
            latest: null,
            Today).Value;
    }

    public ProductionUnit Unit { get; } = SomeUnits.In(UnitState.Open);

    public Id<LegalEntity> EntityId => Unit.EntityId;

    public Id<ProductionUnit> UnitId => Unit.Id;

    public Id<Client> ClientId { get; } = Id.New<Client>(Now);

    public static Money Euro(decimal amount) => Money.Of(amount, Currency.Eur);

    public Invoice Issued(decimal net, Id<Client>? clientId = null) => Issued(Euro(net), clientId);

    public Invoice Issued(Money net, Id<Client>? clientId = null)
    {
        var sale = new Sale(
            EntityId, UnitId, clientId ?? ClientId, Currency.Eur, CountryCode.Belgium,
            new VatBuyer(CountryCode.Belgium, IsBusiness: true, VatNumber: null));
        var line = new LineItem("Lighting", Quantity.One, net, VatCategory.Standard);
        var invoice = Invoice.Draft(Id.New<Invoice>(Now), sale, new InvoiceTerms([line], 30), order: null).Value;
        _ = invoice.Issue(sale, new IssueTerms(
            new InvoiceNumber(InvoiceNumber.Invoices, Today.Year, ++_sequence), Today, Parties(), _scheme, _turnover,
            Order: null)).Value;
        return invoice;
    }

    public CreditNote Credited(Invoice invoice, Money? net = null) => invoice.Credit(
        Id.New<CreditNote>(Now),
        net is { } part ? [new LineItem("Less work", Quantity.One, part, VatCategory.Standard)] : [],
        "less work than invoiced",
        new CreditTerms(
            new InvoiceNumber(InvoiceNumber.CreditNotes, Today.Year, ++_sequence), Today, _scheme, _turnover)).Value;

    public BankTransaction Moved(decimal amount, BankMovement? like = null, Id<LegalEntity>? entityId = null) =>
        Moved(Euro(amount), like, entityId);

    public BankTransaction Moved(Money amount, BankMovement? like = null, Id<LegalEntity>? entityId = null)
    {
        var statement = BankStatement.Open(
            Id.New<BankStatement>(Now), entityId ?? EntityId, Header(Euro(0), amount), Currency.Eur).Value;
        var movement = (like ?? Movement()) with { Amount = amount };
        return BankTransaction.Book(Id.New<BankTransaction>(Now), statement, movement);
    }

    public ClientAccount OpenAccount() =>
        ClientAccount.Open(Id.New<ClientAccount>(Now), EntityId, ClientId, Currency.Eur);

    public static BankMovement Movement(
        StructuredCommunication? communication = null,
        string text = "",
        string? name = null) =>
        new("REF-1", Today, Today, Euro(1), name, null, communication, text);

    public static BankStatementHeader Header(Money opening, Money closing, string reference = "2026-001") =>
        new(Account, reference, Sequence: 1, Today, Today, opening, closing);

    public static Id<Allocation> NewPayment() => Id.New<Allocation>(Now);

    private static InvoiceParties Parties()
    {
        var address = PostalAddress.Read("Rue Émile Féron 70", "1060", "Bruxelles", CountryCode.Belgium).Value;
        var party = new InvoiceParty("Smart", address, EnterpriseNumber: null, VatNumber: null);
        return new InvoiceParties(party, party, Account, Bic: null, Language.French);
    }
}
