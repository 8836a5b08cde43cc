using GraphQL.Types;

namespace SmartCoop.Architecture.Tests.Broken.Host.Persistence;

/// <summary>Wrong: storage that knows who shows it.</summary>
internal sealed class InvoiceRepository
{
    public static IGraphType Shown() => new StringGraphType();
}
