using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Orders;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    private const string NeverMoreThanOrdered =
        "invoiced_net_minor_units >= 0 AND invoiced_net_minor_units <= net_minor_units";

    public void Configure(EntityTypeBuilder<Order> order)
    {
        order.ToTable("orders", t => t.HasCheckConstraint("ck_orders_invoiced", NeverMoreThanOrdered));
        order.HasKey(o => o.Id);
        order.HasOne<LegalEntity>().WithMany().HasForeignKey(o => o.EntityId).OnDelete(DeleteBehavior.Restrict);
        order.HasOne<ProductionUnit>().WithMany().HasForeignKey(o => o.UnitId).OnDelete(DeleteBehavior.Restrict);
        order.HasOne<Client>().WithMany().HasForeignKey(o => o.ClientId).OnDelete(DeleteBehavior.Restrict);
        order.HasIndex(o => new { o.UnitId, o.Id });
        order.HasIndex(o => o.LinkHash).IsUnique();
        order.HasIndex(o => new { o.Status, o.ValidUntil });

        order.Property(o => o.Title).HasMaxLength(200);
        order.Property(o => o.ApprovedBy).HasMaxLength(200);
        order.Property(o => o.EndedBecause).HasMaxLength(200);
        order.Property(o => o.LinkHash).HasMaxLength(64);
        order.Property(o => o.DocumentHash).HasMaxLength(64);
        order.ComplexProperty(o => o.Net).IsMoney("net");
        order.ComplexProperty(o => o.InvoicedNet).IsMoney("invoiced_net");
        order.Property(o => o.VatTotals).IsJson();
        order.OwnsOne(o => o.Acceptance, acceptance =>
        {
            acceptance.Property(a => a.By).HasColumnName("accepted_by").HasMaxLength(200);
            acceptance.Property(a => a.At).HasColumnName("accepted_at");
            acceptance.Property(a => a.DocumentHash).HasColumnName("accepted_document_hash").HasMaxLength(64);
        });
        order.HasMany(o => o.Lines).WithOne().HasForeignKey("OrderId").IsRequired();

        order.Ignore(o => o.Gross);
        order.Ignore(o => o.LeftToInvoice);
        order.Ignore(o => o.IsOpen);
        order.Ignore(o => o.Document);
    }
}

internal sealed class OrderLineMapping : IEntityTypeConfiguration<OrderLine>
{
    public void Configure(EntityTypeBuilder<OrderLine> line) =>
        line.IsLineOf<OrderLine, Order>("order_lines", "OrderId");
}
