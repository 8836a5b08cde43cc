using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Clients;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Payments;

internal sealed class ClientAccountMapping : IEntityTypeConfiguration<ClientAccount>
{
    public void Configure(EntityTypeBuilder<ClientAccount> account)
    {
        account.ToTable("client_accounts", table => table.HasCheckConstraint(
            "ck_client_accounts_credit", "credit_minor_units >= 0"));
        account.HasKey(a => a.Id);
        account.ComplexProperty(a => a.Credit).IsMoney("credit");
        account.HasOne<LegalEntity>().WithMany().HasForeignKey(a => a.EntityId).OnDelete(DeleteBehavior.Restrict);
        account.HasOne<Client>().WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Restrict);

        account.HasIndex(a => new { a.EntityId, a.ClientId }).IsUnique();
    }
}
