using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCoop.Domain.Partners;
using SmartCoop.GraphQL.Persistence.Conventions;

namespace SmartCoop.GraphQL.Persistence.Partners;

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<ApiToken> token)
    {
        token.ToTable("api_tokens");
        token.HasKey(t => t.Id);
        token.Property(t => t.Name).HasMaxLength(200);
        token.Property(t => t.Scopes).IsJson();
        token.Property(t => t.UnitIds).IsJson();
        token.Property(t => t.SecretHash).HasMaxLength(HashLength);

        token.HasIndex(t => t.SecretHash).IsUnique();
    }
}
