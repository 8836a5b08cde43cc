using System.Globalization;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Governance;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.Domain.Vat;

namespace SmartCoop.Domain.Tests.Invoices;

/// <summary>A legal entity, a unit and a client that sell and buy in the tests.</summary>
internal sealed class Scene
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    private readonly Dictionary<int, UnitTurnover> _turnovers = [];
    private readonly Dictionary<Id<ContributionSchemeVersion>, ContributionSchemeVersion> _versions = [];
    private int _sequence;
    private int _creditSequence;

    public Scene(IContributionScheme? scheme = null, string seller = "BE", string buyer = "BE", string? vat = null)
    {
        Sale = new Sale(
            New<LegalEntity>(),
            New<ProductionUnit>(),
            New<Client>(),
            Currency.Eur,
            CountryCode.Parse(seller),
            new VatBuyer(CountryCode.Parse(buyer), IsBusiness: true, vat is null ? null : VatNumber.Parse(vat)));
        Scheme = Adopted(scheme ?? FlatRate.Default, new DateOnly(2020, 1, 1), latest: null);
    }

    public Sale Sale { get; init; }

    public ContributionSchemeVersion Scheme { get; set; }

    public Money Contributed => Money.Sum(Currency.Eur, _turnovers.Values.Select(year => year.Contribution));

    public static Id<T> New<T>() => Id.New<T>(DateTimeOffset.UnixEpoch);

    public static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    public static LineItem Line(decimal price, VatCategory category = VatCategory.Standard, decimal quantity = 1) =>
        new("Stage lighting", Quantity.Of(quantity), Eur(price), category);

    public ContributionSchemeVersion Adopted(
        IContributionScheme scheme,
        DateOnly validFrom,
        ContributionSchemeVersion? latest)
    {
        var version = ContributionSchemeVersion.Adopt(
            New<ContributionSchemeVersion>(),
            Sale.EntityId,
            ContributionTerms.Of(scheme),
            validFrom,
            New<Decision>(),
            latest,
            validFrom.AddDays(-1)).Value;
        return _versions[version.Id] = version;
    }

    public Invoice Drafted(params LineItem[] lines) =>
        Invoice.Draft(New<Invoice>(), Sale, new InvoiceTerms(lines, PaymentTermDays: 30), order: null).Value;

    public Result<InvoiceIssued> Issue(Invoice invoice, DateOnly? on = null, Order? order = null) =>
        invoice.Issue(Sale, new IssueTerms(
            new InvoiceNumber(InvoiceNumber.Invoices, (on ?? Today).Year, ++_sequence),
            on ?? Today,
            Parties(),
            Scheme,
            TurnoverOf((on ?? Today).Year),
            order));

    public Invoice Issued(params LineItem[] lines) => IssuedOn(Today, lines);

    public Invoice IssuedOn(DateOnly day, params LineItem[] lines)
    {
        var invoice = Drafted(lines);
        Assert.Empty(Issue(invoice, day).Refusals);
        return invoice;
    }

    public Result<CreditNote> Credit(Invoice invoice, params LineItem[] lines) => CreditOn(Today, invoice, lines);

    public Result<CreditNote> CreditOn(DateOnly day, Invoice invoice, params LineItem[] lines) => invoice.Credit(
        New<CreditNote>(),
        lines,
        "Two lamps were missing",
        new CreditTerms(
            new InvoiceNumber(InvoiceNumber.CreditNotes, day.Year, ++_creditSequence),
            day,
            _versions[invoice.SchemeVersionId!.Value],
            TurnoverOf(invoice.IssuedOn!.Value.Year)));

    public UnitTurnover TurnoverOf(int year)
    {
        if (!_turnovers.TryGetValue(year, out var turnover))
        {
            turnover = UnitTurnover.Start(New<UnitTurnover>(), Sale.EntityId, Sale.UnitId, year, Currency.Eur);
            _turnovers[year] = turnover;
        }

        return turnover;
    }

    public static InvoiceParties Parties()
    {
        var address = PostalAddress.Read("Rue Émile Féron 70", "1060", "Bruxelles", CountryCode.Belgium).Value;
        return new InvoiceParties(
            new InvoiceParty(
                "SmartCoop", address, EnterpriseNumber.Parse("0403019261"), VatNumber.Parse("BE0403019261")),
            new InvoiceParty("Théâtre des Doms", address, null, null),
            Iban.Parse("BE72000000001616"),
            Bic: null,
            Language.French);
    }

    public static string Text(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
