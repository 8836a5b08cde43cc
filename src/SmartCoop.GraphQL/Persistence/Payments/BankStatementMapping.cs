using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Payments;

internal sealed class BankStatementMapping : IEntityTypeConfiguration<BankStatement>
{
    public void Configure(EntityTypeBuilder<BankStatement> statement)
    {
        statement.ToTable("bank_statements", table => table.HasCheckConstraint(
            "ck_bank_statements_days", "closed_on >= opened_on AND transaction_count >= 0"));
        statement.HasKey(s => s.Id);
        statement.Property(s => s.Iban).HasMaxLength(34);
        statement.Property(s => s.Reference).HasMaxLength(140);
        statement.Property(s => s.Fingerprint).HasMaxLength(64);
        statement.ComplexProperty(s => s.OpeningBalance).IsMoney("opening_balance");
        statement.ComplexProperty(s => s.ClosingBalance).IsMoney("closing_balance");
        statement.ComplexProperty(s => s.Gap).IsMoney("gap");
        statement.ComplexProperty(s => s.Credits).IsMoney("credits");
        statement.ComplexProperty(s => s.Debits).IsMoney("debits");
        statement.HasOne<LegalEntity>().WithMany().HasForeignKey(s => s.EntityId).OnDelete(DeleteBehavior.Restrict);

        statement.HasIndex(s => new { s.Iban, s.Reference }).IsUnique();
        statement.HasIndex(s => new { s.Iban, s.ClosedOn });
    }
}
