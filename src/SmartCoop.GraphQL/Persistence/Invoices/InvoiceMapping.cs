using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.Contributions;
using SmartCoop.Domain.Invoices;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Orders;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence.Conventions;
using SmartCoop.GraphQL.Persistence.Orders;

namespace SmartCoop.GraphQL.Persistence.Invoices;

internal sealed class InvoiceMapping : IEntityTypeConfiguration<Invoice>
{
    private const string NeverMoreThanAskedFor =
        """
        paid_minor_units >= 0 AND credited_gross_minor_units >= 0 AND credited_net_minor_units >= 0
        AND paid_minor_units + credited_gross_minor_units <= gross_minor_units
        AND credited_net_minor_units <= net_minor_units
        """;

    private const string NumberedWhenIssued =
        """
        (status = 'Draft') = (number IS NULL) AND (number IS NULL) = (communication IS NULL)
        AND (number IS NULL) = (due_on IS NULL) AND (issued_on IS NULL OR due_on >= issued_on)
        """;

    public void Configure(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.ToTable("invoices", t =>
        {
            t.HasCheckConstraint("ck_invoices_counters", NeverMoreThanAskedFor);
            t.HasCheckConstraint("ck_invoices_number", NumberedWhenIssued);
            t.HasCheckConstraint(
                "ck_invoices_gross", "number IS NULL OR gross_minor_units = net_minor_units + vat_minor_units");
        });
        invoice.HasKey(i => i.Id);
        References(invoice);
        invoice.HasIndex(i => new { i.EntityId, i.Number }).IsUnique();
        invoice.HasIndex(i => new { i.EntityId, i.Communication }).IsUnique();
        invoice.HasIndex(i => new { i.UnitId, i.Id });
        invoice.HasIndex(i => new { i.ClientId, i.Id });
        invoice.HasIndex(i => new { i.Status, i.DueOn, i.Id });
        invoice.HasIndex(i => new { i.DueOn, i.Id });
        invoice.HasIndex(i => new { i.Number, i.Id });

        invoice.Property(i => i.BuyerReference).HasMaxLength(200);
        invoice.Property(i => i.Number).HasMaxLength(20);
        invoice.Property(i => i.Communication).HasMaxLength(20);
        invoice.Property<InvoiceParties>(nameof(Invoice.Parties)).IsParties().IsRequired(false);
        invoice.Property(i => i.VatTotals).IsJson();
        invoice.Property(i => i.CreditedTotals).IsJson();
        Amounts(invoice);
        invoice.HasMany(i => i.Lines).WithOne().HasForeignKey("InvoiceId").IsRequired();
    }

    private static void References(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.HasOne<LegalEntity>().WithMany().HasForeignKey(i => i.EntityId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasOne<ProductionUnit>().WithMany().HasForeignKey(i => i.UnitId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasOne<Client>().WithMany().HasForeignKey(i => i.ClientId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasOne<Order>().WithMany().HasForeignKey(i => i.OrderId).OnDelete(DeleteBehavior.Restrict);
        invoice.HasOne<ContributionSchemeVersion>().WithMany().HasForeignKey(i => i.SchemeVersionId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void Amounts(EntityTypeBuilder<Invoice> invoice)
    {
        invoice.ComplexProperty(i => i.Net).IsMoney("net");
        invoice.ComplexProperty(i => i.Vat).IsMoney("vat");
        invoice.ComplexProperty(i => i.Gross).IsMoney("gross");
        invoice.ComplexProperty(i => i.Contribution).IsMoney("contribution");
        invoice.ComplexProperty(i => i.Paid).IsMoney("paid");
        invoice.ComplexProperty(i => i.CreditedNet).IsMoney("credited_net");
        invoice.ComplexProperty(i => i.CreditedGross).IsMoney("credited_gross");
        invoice.ComplexProperty(i => i.CreditedContribution).IsMoney("credited_contribution");
        invoice.Ignore(i => i.Due);
        invoice.Ignore(i => i.Budget);
        invoice.Ignore(i => i.Uncollected);
        invoice.Ignore(i => i.IsOpen);
        invoice.Ignore(i => i.Remaining);
    }
}

internal sealed class InvoiceLineMapping : IEntityTypeConfiguration<InvoiceLine>
{
    public void Configure(EntityTypeBuilder<InvoiceLine> line) =>
        line.IsLineOf<InvoiceLine, Invoice>("invoice_lines", "InvoiceId");
}
