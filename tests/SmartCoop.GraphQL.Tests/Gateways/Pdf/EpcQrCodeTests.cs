using SmartCoop.Application.Invoices.Documents;
using SmartCoop.Domain.Contacts;
using SmartCoop.Domain.Monetary;
using SmartCoop.GraphQL.Gateways.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using static SmartCoop.GraphQL.Tests.Gateways.Pdf.PrintedDocuments;

namespace SmartCoop.GraphQL.Tests.Gateways.Pdf;

public sealed class EpcQrCodeTests
{
    private static readonly InvoiceDocument Invoiced = Invoice(Language.French, Line("Concert", 1, 1_000, Standard));

    [Fact]
    public void Given_euros_due_when_coded_then_a_bank_finds_payee_account_amount_and_communication()
    {
        var payload = EpcQrCode.PayloadOf(Invoiced);

        Assert.Equal(
            "BCD\n002\n1\nSCT\nBPOTBEB1\nLes Ateliers Réunis SC\nBE72000000001616\nEUR1210.00\n\n\n"
            + "+++090/9337/55493+++",
            payload);
    }

    [Fact]
    public void Given_a_part_already_paid_when_coded_then_only_the_rest_is_asked_for()
    {
        var payload = EpcQrCode.PayloadOf(Invoiced with { Totals = Invoiced.Totals with { Due = Euros(0.05m) } });

        Assert.Contains("\nEUR0.05\n", payload, StringComparison.Ordinal);
    }

    public static TheoryData<InvoiceDocument> NothingToTransfer() =>
    [
        Invoiced with { Totals = Invoiced.Totals with { Due = Euros(0) } },
        Invoiced with { Totals = Invoiced.Totals with { Due = Euros(1_000_000_000) } },
        Invoiced with { Totals = Invoiced.Totals with { Due = Money.Of(5, Currency.Parse("CHF")) } },
        Invoiced with { Payment = null },
        CreditNote(Language.French, Line("Concert", 1, 1_000, Standard)),
    ];

    [Theory]
    [MemberData(nameof(NothingToTransfer), DisableDiscoveryEnumeration = true)]
    public void Given_no_euro_to_transfer_when_coded_then_there_is_no_code(InvoiceDocument document)
    {
        Assert.Null(EpcQrCode.PayloadOf(document));
        Assert.Empty(DarkAreas(document));
    }

    [Fact]
    public void Given_the_longest_fields_when_coded_then_the_code_stays_within_the_standard()
    {
        var longest = Invoiced with
        {
            Seller = new DocumentParty(new string('é', 200), Invoiced.Seller.Address),
            Totals = Invoiced.Totals with { Due = Euros(999_999_999.99m) },
        };

        var payload = EpcQrCode.PayloadOf(longest)!;

        Assert.Equal(new string('é', 70), payload.Split('\n')[5]);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(payload), 1, 331);
        Assert.InRange(EpcQrCode.Modules(payload).Count, 21, 17 + (4 * 13)); // Version 13 has 69 modules a side.
    }

    [Fact]
    public void Given_an_invoice_when_printed_then_the_squares_on_paper_are_the_code()
    {
        var modules = EpcQrCode.Modules(EpcQrCode.PayloadOf(Invoiced)!);

        var areas = DarkAreas(Invoiced);

        var left = areas.Min(area => area.Left);
        var top = areas.Max(area => area.Top);
        var side = (areas.Max(area => area.Right) - left) / modules.Count;
        for (var row = 0; row < modules.Count; row++)
        {
            for (var column = 0; column < modules.Count; column++)
            {
                var (x, y) = (left + ((column + 0.5) * side), top - ((row + 0.5) * side));
                var isDark = areas.Any(area => area.Left < x && x < area.Right && area.Bottom < y && y < area.Top);
                Assert.Equal(modules[row][column], isDark);
            }
        }
    }

    /// <summary>The areas of pure black, which only the code uses.</summary>
    private static PdfRectangle[] DarkAreas(InvoiceDocument document)
    {
        using var file = PdfDocument.Open(new InvoicePdf().Render(document));
        return
        [
            .. file.GetPages().SelectMany(page => page.Paths)
                .Where(path => path.IsFilled && path.FillColor?.ToRGBValues() is (0, 0, 0))
                .SelectMany(path => path)
                .Select(subpath => subpath.GetBoundingRectangle()!.Value),
        ];
    }
}
