namespace SmartCoop.Application.Invoices.Documents;

/// <summary>Puts a document on paper.</summary>
public interface IInvoiceDocument
{
    /// <summary>The bytes of a PDF file; the same document always gives the same bytes.</summary>
    byte[] Render(InvoiceDocument document);
}
