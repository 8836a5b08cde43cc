using CsCheck;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Vat;
using static SmartCoop.Domain.Tests.Invoices.Scene;

namespace SmartCoop.Domain.Tests.Invoices;

/// <summary>The invariants 6 to 9 and 14 of an invoice, for any lines, any scheme and any history.</summary>
public sealed class InvoicePropertyTests
{
    private static readonly VatCategory[] Categories =
        [VatCategory.Standard, VatCategory.Intermediate, VatCategory.Reduced, VatCategory.Zero, VatCategory.Exempt];

    private static readonly Gen<LineItem> Lines = Gen.Select(
        Gen.Long[1, 500_000], Gen.Long[1, 20_000], Gen.OneOfConst(Categories),
        (cents, thousandths, category) => new LineItem(
            "Any work",
            Quantity.FromThousandths(thousandths),
            Money.FromMinorUnits(cents, Currency.Eur),
            category));

    private static readonly Gen<IContributionScheme> Schemes = Gen.OneOf<IContributionScheme>(
        Gen.Long[0, 300_000].Select(ppm => (IContributionScheme)new FlatRate(Rate.FromPartsPerMillion(ppm))),
        Gen.Select(Gen.Long[1, 100_000], Gen.Long[1, 100_000], (first, second) => (IContributionScheme)new Brackets(
            [
                new Bracket(Money.FromMinorUnits(first, Currency.Eur), Rate.FromPercent(11)),
                new Bracket(Money.FromMinorUnits(first + second, Currency.Eur), Rate.FromPercent(10)),
            ],
            Rate.FromPercent(9))));

    private static readonly Gen<LineItem[]> Documents = Lines.Array[1, 5].Where(lines => Net(lines).IsPositive);

    [Fact]
    public void Given_any_lines_when_issued_then_gross_is_net_and_the_tax_rounded_on_each_rates_total() =>
        Documents.Sample(lines =>
        {
            var invoice = new Scene().Issued(lines);

            Assert.Equal(Net(lines), invoice.Net);
            Assert.Equal(invoice.Gross, invoice.Net + invoice.Vat);
            Assert.All(invoice.VatTotals, total => Assert.Equal(
                Money.Round(total.Base.Amount * total.Rate.Percent / 100, Currency.Eur), total.Vat));
        });

    [Fact]
    public void Given_any_scheme_when_issued_then_contribution_and_budget_are_the_net_to_the_cent() =>
        Gen.Select(Documents, Schemes).Sample((lines, scheme) =>
        {
            var invoice = new Scene(scheme).Issued(lines);

            Assert.Equal(invoice.Net, invoice.Contribution + invoice.Budget);
            Assert.False(invoice.Budget.IsNegative);
        });

    [Fact]
    public void Given_any_invoice_when_credited_in_any_parts_then_the_whole_goes_back_to_the_cent() =>
        Gen.Select(Documents, Schemes, Gen.Int[1, 99].Array[0, 4]).Sample((lines, scheme, percents) =>
        {
            var scene = new Scene(scheme);
            var invoice = scene.Issued(lines);
            foreach (var percent in percents)
            {
                var part = Parts(invoice, percent);
                if (part.Length > 0) Assert.Empty(scene.Credit(invoice, part).Refusals);
                Assert.True(invoice.CreditedGross <= invoice.Gross);
            }

            Assert.Empty(scene.Credit(invoice).Refusals);

            Assert.Equal(
                (invoice.Net, invoice.Gross, invoice.Contribution),
                (invoice.CreditedNet, invoice.CreditedGross, invoice.CreditedContribution));
            Assert.Equal((InvoiceStatus.Credited, Eur(0), Eur(0)), (invoice.Status, invoice.Budget, scene.Contributed));
            Assert.All(invoice.Remaining.Totals, total => Assert.True(total.Base.IsZero && total.Vat.IsZero));
        });

    [Fact]
    public void Given_any_payments_reversals_and_credits_when_played_then_due_is_never_negative_and_status_follows() =>
        Gen.Select(Documents, Gen.Select(Gen.Int[0, 2], Gen.Int[1, 100]).Array[1, 12]).Sample((lines, steps) =>
        {
            var scene = new Scene();
            var invoice = scene.Issued(lines);
            foreach (var (kind, percent) in steps) Play(scene, invoice, kind, percent);

            Assert.False(invoice.Due.IsNegative);
            Assert.False(invoice.Paid.IsNegative);
            Assert.Equal(Expected(invoice), invoice.Status);
            Assert.False(invoice.Uncollected.IsNegative || invoice.Uncollected > invoice.Budget);
        });

    private static void Play(Scene scene, Invoice invoice, int kind, int percent)
    {
        var due = invoice.Due.Times(Rate.FromPercent(percent));
        var paid = invoice.Paid.Times(Rate.FromPercent(percent));
        if (kind is 0 && due.IsPositive) invoice.Receive(due);
        if (kind is 1 && paid.IsPositive) invoice.ReversePayment(paid);
        if (kind is 2 && Parts(invoice, percent) is { Length: > 0 } parts) scene.Credit(invoice, parts);
    }

    private static InvoiceStatus Expected(Invoice invoice) =>
        invoice.CreditedGross == invoice.Gross ? InvoiceStatus.Credited
        : invoice.Due.IsZero ? InvoiceStatus.Paid
        : invoice.Paid.IsZero ? InvoiceStatus.Issued
        : InvoiceStatus.PartiallyPaid;

    private static LineItem[] Parts(Invoice invoice, int percent) =>
    [
        .. invoice.Remaining.Totals
            .Select(total => (total.Category, Part: total.Base.Times(Rate.FromPercent(percent))))
            .Where(part => part.Part.IsPositive)
            .Select(part => new LineItem("Part", Quantity.One, part.Part, part.Category)),
    ];

    private static Money Net(LineItem[] lines) => Money.Sum(Currency.Eur, lines.Select(line => line.Net));
}
