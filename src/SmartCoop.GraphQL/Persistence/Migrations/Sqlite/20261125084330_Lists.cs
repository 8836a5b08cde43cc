using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCoop.GraphQL.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Lists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_invoices_status_due_on",
                table: "invoices");

            migrationBuilder.CreateIndex(
                name: "ix_production_units_state_id",
                table: "production_units",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_due_on_id",
                table: "invoices",
                columns: new[] { "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_number_id",
                table: "invoices",
                columns: new[] { "number", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_status_due_on_id",
                table: "invoices",
                columns: new[] { "status", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_clients_search_name_id",
                table: "clients",
                columns: new[] { "search_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_bank_transactions_booked_on_id",
                table: "bank_transactions",
                columns: new[] { "booked_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_bank_transactions_state_booked_on_id",
                table: "bank_transactions",
                columns: new[] { "state", "booked_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_production_units_state_id",
                table: "production_units");

            migrationBuilder.DropIndex(
                name: "ix_invoices_due_on_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_number_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_invoices_status_due_on_id",
                table: "invoices");

            migrationBuilder.DropIndex(
                name: "ix_clients_search_name_id",
                table: "clients");

            migrationBuilder.DropIndex(
                name: "ix_bank_transactions_booked_on_id",
                table: "bank_transactions");

            migrationBuilder.DropIndex(
                name: "ix_bank_transactions_state_booked_on_id",
                table: "bank_transactions");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_status_due_on",
                table: "invoices",
                columns: new[] { "status", "due_on" });
        }
    }
}
