using SmartCoop.Application.Deliveries;

namespace SmartCoop.GraphQL.Gateways;

/// <summary>Leaves documents in a folder, whence a person or a program sends them; one per legal entity.</summary>
/// <remarks>A file appears whole or not at all: written under another name, forced to the disk, renamed.</remarks>
internal sealed class OutboxFolder(string folder) : IInvoiceDelivery
{
    public async Task<string> DeliverAsync(DocumentFile file, CancellationToken cancellationToken)
    {
        var name = Path.Combine(file.EntityId.ToString(), $"{file.Number}.pdf");
        var path = Path.GetFullPath(Path.Combine(folder, name));
        var unfinished = Path.Combine(folder, file.EntityId.ToString(), $".{file.Number}.{Path.GetRandomFileName()}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            await WriteAsync(unfinished, file.Content, cancellationToken);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return name.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await stream.WriteAsync(content, cancellationToken);
        stream.Flush(flushToDisk: true);
    }
}
