using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Budgets;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Budgets;

internal sealed class ReservationMapping : IEntityTypeConfiguration<Reservation>
{
    public void Configure(EntityTypeBuilder<Reservation> reservation)
    {
        reservation.ToTable("reservations", table => table.HasCheckConstraint(
            "ck_reservations_ended", "amount_minor_units > 0 AND (status = 'Held') = (ended_on IS NULL)"));
        reservation.HasKey(r => r.Id);
        reservation.Property(r => r.Note).HasMaxLength(200);
        reservation.ComplexProperty(r => r.Amount).IsMoney("amount");
        reservation.HasOne<LegalEntity>().WithMany().HasForeignKey(r => r.EntityId).OnDelete(DeleteBehavior.Restrict);
        reservation.HasOne<ProductionUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);

        reservation.HasIndex(r => new { r.UnitId, r.Status, r.Id });
    }
}

internal sealed class ReservedBudgetMapping : IEntityTypeConfiguration<ReservedBudget>
{
    public void Configure(EntityTypeBuilder<ReservedBudget> reserved)
    {
        reserved.ToTable("reserved_budgets", table => table.HasCheckConstraint(
            "ck_reserved_budgets_held", "held_minor_units >= 0"));
        reserved.HasKey(r => r.Id);
        reserved.ComplexProperty(r => r.Held).IsMoney("held");
        reserved.HasOne<LegalEntity>().WithMany().HasForeignKey(r => r.EntityId).OnDelete(DeleteBehavior.Restrict);
        reserved.HasOne<ProductionUnit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);

        reserved.HasIndex(r => r.UnitId).IsUnique();
    }
}
