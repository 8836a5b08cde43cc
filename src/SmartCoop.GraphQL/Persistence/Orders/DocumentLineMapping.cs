using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain;
using SmartCoop.Domain.Orders;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Orders;

internal static class DocumentLineMapping
{
    /// <summary>Maps the lines of a document, each found by its document and its place.</summary>
    /// <param name="line">The lines.</param>
    /// <param name="table">Their table.</param>
    /// <param name="document">The column of their document.</param>
    public static void IsLineOf<TLine, TDocument>(this EntityTypeBuilder<TLine> line, string table, string document)
        where TLine : DocumentLine
        where TDocument : AggregateRoot<TDocument>
    {
        line.ToTable(table, t => t.HasCheckConstraint($"ck_{table}_position", "position >= 1"));
        line.Property<long>("Id").ValueGeneratedOnAdd();
        line.HasKey("Id");
        line.Property<Id<TDocument>>(document);
        line.HasIndex(document, nameof(DocumentLine.Position)).IsUnique();
        line.Property(l => l.Description).HasMaxLength(LineItem.LongestDescription);
        line.ComplexProperty(l => l.UnitPrice).IsMoney("unit_price");
        line.ComplexProperty(l => l.Net).IsMoney("net");
        line.Ignore(l => l.Item);
    }
}
