using SmartCoop.Application.Deliveries;
using SmartCoop.GraphQL.Gateways;

namespace SmartCoop.GraphQL.Tests.Deliveries;

/// <summary>An outbox in a folder of its own, which can be made to fail before a document or die after it.</summary>
internal sealed class FragileOutbox : IInvoiceDelivery, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartcoop-outbox-");

    /// <summary>The number of the document that cannot leave.</summary>
    public string? Stuck { get; set; }

    /// <summary>Whether the host ends right after the next document left, before it knows.</summary>
    public bool DiesAfterNext { get; set; }

    public string[] Files => [.. _folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Name)
        .Order(StringComparer.Ordinal)];

    public byte[] Content(string name) => File.ReadAllBytes(Path.Combine(_folder.FullName, name));

    public async Task<string> DeliverAsync(DocumentFile file, CancellationToken cancellationToken)
    {
        if (file.Number == Stuck) throw new IOException("The disk is full.");

        var name = await new OutboxFolder(_folder.FullName).DeliverAsync(file, cancellationToken);
        if (!DiesAfterNext) return name;

        DiesAfterNext = false;
        throw new OperationCanceledException("The host is killed here.");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
