using SmartCoop.Application.Invoices.Documents;

namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>What was sold, line by line, over as many pages as it takes.</summary>
internal sealed class LineTable(Sheet sheet, InvoiceDocument document, Wording wording)
{
    private const double Padding = 5;
    private const double Gap = 10;
    private static readonly TextStyle Heading = TextStyle.Label;
    private static readonly TextStyle Cell = TextStyle.Body;

    private readonly Column[] _columns = Measure(document, wording);

    private double DescriptionWidth => _columns[0].Left - Sheet.Left - Padding - Gap;

    public void Draw()
    {
        DrawHeading();
        foreach (var line in document.Lines) Draw(line);
        sheet.Y += 2;
    }

    /// <summary>The columns on the right, as wide as their widest text; the description has the rest.</summary>
    private static Column[] Measure(InvoiceDocument document, Wording wording)
    {
        var currency = document.Totals.Gross.Currency.Code;
        (string Heading, Func<PrintedLine, string> Text)[] contents =
        [
            (wording.Quantity, line => $"{wording.Format.Quantity(line.Quantity)} {line.Unit}".Trim()),
            (wording.UnitPrice, line => wording.Format.Amount(line.UnitPrice)),
            (wording.Vat, line => wording.Short(line.Vat)),
            ($"{wording.Amount} ({currency})", line => wording.Format.Amount(line.Net)),
        ];
        var right = Sheet.Right - Padding;
        var columns = new List<Column>();
        foreach (var (heading, text) in contents.Reverse())
        {
            var width = document.Lines.Select(line => Cell.Width(text(line))).Append(MinimumOf(heading)).Max();
            columns.Insert(0, new Column(heading, text, right - width, right));
            right -= width + Gap;
        }

        return [.. columns];
    }

    private static double MinimumOf(string heading) => Math.Min(Heading.Width(heading), 70);

    private void DrawHeading()
    {
        var headings = _columns.Select(column => Heading.Wrap(column.Heading, column.Right - column.Left)).ToArray();
        var height = (headings.Max(heading => heading.Count) * Heading.Leading) + (2 * Padding);
        sheet.Need(height + (3 * Cell.Leading));
        sheet.Fill([(Sheet.Left, sheet.Y, Sheet.Width, height)], Ink.Tint);
        var top = sheet.Y + Padding;
        sheet.Y = top;
        sheet.Text(wording.Description, Sheet.Left + Padding, Heading);
        foreach (var (column, heading) in _columns.Zip(headings))
        {
            sheet.Y = top;
            foreach (var text in heading)
            {
                sheet.TextTo(text, column.Right, Heading);
                sheet.Y += Heading.Leading;
            }
        }

        sheet.Y = top - Padding + height;
    }

    private void Draw(PrintedLine line)
    {
        var description = Cell.Wrap(line.Description, DescriptionWidth);
        const double Least = 2 * Padding;
        var isSplit = description.Count > 12;
        Need(((isSplit ? 3 : description.Count) * Cell.Leading) + Least);

        sheet.Y += Padding;
        foreach (var column in _columns) sheet.TextTo(column.Text(line), column.Right, Cell);
        foreach (var text in description)
        {
            if (Need(Cell.Leading + Padding)) sheet.Y += Padding;
            sheet.Lines([text], Sheet.Left + Padding, Cell);
        }

        sheet.Y += Padding;
        sheet.Rule(Sheet.Left, Sheet.Right, Ink.Hairline, 0.5);
    }

    private bool Need(double height)
    {
        if (height <= sheet.Remaining) return false;

        sheet.NewPage();
        DrawHeading();
        return true;
    }

    /// <summary>A column whose texts end at its right edge.</summary>
    private sealed record Column(string Heading, Func<PrintedLine, string> Text, double Left, double Right);
}
