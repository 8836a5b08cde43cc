using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Payments;

internal sealed class BankTransactionMapping : IEntityTypeConfiguration<BankTransaction>
{
    private const string NeverMoreThanTheAmount =
        "allocated_minor_units >= 0 AND allocated_minor_units <= abs(amount_minor_units)";

    private const string StateFollowsTheAmounts =
        """
        (state = 'Allocated') = (allocated_minor_units = abs(amount_minor_units))
        AND (state = 'Unallocated') = (allocated_minor_units = 0 AND amount_minor_units <> 0)
        """;

    public void Configure(EntityTypeBuilder<BankTransaction> transaction)
    {
        transaction.ToTable("bank_transactions", table =>
        {
            table.HasCheckConstraint("ck_bank_transactions_allocated", NeverMoreThanTheAmount);
            table.HasCheckConstraint("ck_bank_transactions_state", StateFollowsTheAmounts);
        });
        transaction.HasKey(t => t.Id);
        transaction.Property(t => t.Iban).HasMaxLength(34);
        transaction.Property(t => t.BankReference).HasMaxLength(300);
        transaction.Property(t => t.CounterpartyIban).HasMaxLength(34);
        transaction.Property(t => t.Communication).HasMaxLength(20);
        transaction.ComplexProperty(t => t.Amount).IsMoney("amount");
        transaction.ComplexProperty(t => t.Allocated).IsMoney("allocated");
        transaction.Ignore(t => t.Remaining);
        transaction.Ignore(t => t.IsIncoming);
        References(transaction);

        transaction.HasIndex(t => new { t.Iban, t.BankReference }).IsUnique();
        transaction.HasIndex(t => new { t.StatementId, t.Id });
        transaction.HasIndex(t => new { t.EntityId, t.State, t.Id });
        transaction.HasIndex(t => new { t.BookedOn, t.Id });
        transaction.HasIndex(t => new { t.State, t.BookedOn, t.Id });
        transaction.HasIndex(t => new { t.IsExamined, t.Id }).HasFilter("NOT is_examined");
        transaction.HasIndex(t => t.CounterpartyIban);
    }

    private static void References(EntityTypeBuilder<BankTransaction> transaction)
    {
        transaction.HasOne<BankStatement>().WithMany().HasForeignKey(t => t.StatementId)
            .OnDelete(DeleteBehavior.Restrict);
        transaction.HasOne<LegalEntity>().WithMany().HasForeignKey(t => t.EntityId).OnDelete(DeleteBehavior.Restrict);
        transaction.HasMany(t => t.Allocations).WithOne().HasForeignKey(a => a.TransactionId)
            .OnDelete(DeleteBehavior.Restrict);
        transaction.Navigation(t => t.Allocations).AutoInclude();
    }
}
