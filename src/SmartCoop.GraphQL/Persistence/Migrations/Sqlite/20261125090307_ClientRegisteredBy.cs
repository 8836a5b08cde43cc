using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCoop.GraphQL.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ClientRegisteredBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "registered_by",
                table: "clients",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_clients_registered_by",
                table: "clients",
                column: "registered_by");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_clients_registered_by",
                table: "clients");

            migrationBuilder.DropColumn(
                name: "registered_by",
                table: "clients");
        }
    }
}
