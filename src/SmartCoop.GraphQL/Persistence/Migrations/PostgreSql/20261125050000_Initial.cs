using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SmartCoop.GraphQL.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "clients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    search_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    vat_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    enterprise_number = table.Column<string>(type: "text", nullable: true),
                    vat_number = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    peppol_id = table.Column<string>(type: "character varying(55)", maxLength: 55, nullable: true),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    address_city = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    address_country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    address_postal_code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    address_street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clients", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "event_bookmarks",
                columns: table => new
                {
                    reader = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_bookmarks", x => x.reader);
                });

            migrationBuilder.CreateTable(
                name: "event_epochs",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    epoch = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_epochs", x => x.id);
                    table.CheckConstraint("ck_event_epochs_one_row", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    seq = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: true),
                    type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    occurred_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    principal = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    operation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    fingerprint = table.Column<byte[]>(type: "bytea", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    claimed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.principal, x.operation, x.key });
                });

            migrationBuilder.CreateTable(
                name: "legal_entities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    iban = table.Column<string>(type: "text", nullable: false),
                    bic = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    enterprise_number = table.Column<string>(type: "text", nullable: true),
                    vat_number = table.Column<string>(type: "text", nullable: true),
                    time_zone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    payment_term_days = table.Column<int>(type: "integer", nullable: false),
                    is_default = table.Column<bool>(type: "boolean", nullable: false),
                    address_city = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    address_country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    address_postal_code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    address_street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    share_nominal_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    share_nominal_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_entities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "share_communication_counters",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    last_number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_share_communication_counters", x => x.id);
                    table.CheckConstraint("ck_share_communication_counters_one_row", "id = 1 AND last_number < 1000000000");
                });

            migrationBuilder.CreateTable(
                name: "bank_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    iban = table.Column<string>(type: "character varying(34)", maxLength: 34, nullable: false),
                    reference = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: true),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    transaction_count = table.Column<int>(type: "integer", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    closing_balance_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    closing_balance_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    credits_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    credits_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    debits_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    debits_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    gap_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    gap_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    opening_balance_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    opening_balance_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_statements", x => x.id);
                    table.CheckConstraint("ck_bank_statements_days", "closed_on >= opened_on AND transaction_count >= 0");
                    table.ForeignKey(
                        name: "fk_bank_statements_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "client_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credit_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    credit_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_accounts", x => x.id);
                    table.CheckConstraint("ck_client_accounts_credit", "credit_minor_units >= 0");
                    table.ForeignKey(
                        name: "fk_client_accounts_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_client_accounts_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    taken_on = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_decisions_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_series",
                columns: table => new
                {
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    series = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last_sequence = table.Column<int>(type: "integer", nullable: false),
                    last_issued_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_series", x => new { x.entity_id, x.series, x.year });
                    table.CheckConstraint("ck_document_series_last_sequence", "last_sequence >= 1");
                    table.ForeignKey(
                        name: "fk_document_series_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "journal_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reversal_of = table.Column<Guid>(type: "uuid", nullable: true),
                    posted = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_journal_entries_journal_entries_reversal_of",
                        column: x => x.reversal_of,
                        principalTable: "journal_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_journal_entries_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    admitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_members_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    trade = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_units", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_units_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_code_counters",
                columns: table => new
                {
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    last_number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_code_counters", x => x.entity_id);
                    table.ForeignKey(
                        name: "fk_unit_code_counters_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bank_transactions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    statement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    iban = table.Column<string>(type: "character varying(34)", maxLength: 34, nullable: false),
                    bank_reference = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    booked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    value_on = table.Column<DateOnly>(type: "date", nullable: false),
                    counterparty_name = table.Column<string>(type: "text", nullable: true),
                    counterparty_iban = table.Column<string>(type: "character varying(34)", maxLength: 34, nullable: true),
                    communication = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    remittance_text = table.Column<string>(type: "text", nullable: false),
                    is_reversal = table.Column<bool>(type: "boolean", nullable: false),
                    is_charge = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_examined = table.Column<bool>(type: "boolean", nullable: false),
                    allocated_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    allocated_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_transactions", x => x.id);
                    table.CheckConstraint("ck_bank_transactions_allocated", "allocated_minor_units >= 0 AND allocated_minor_units <= abs(amount_minor_units)");
                    table.CheckConstraint("ck_bank_transactions_state", "(state = 'Allocated') = (allocated_minor_units = abs(amount_minor_units))\nAND (state = 'Unallocated') = (allocated_minor_units = 0 AND amount_minor_units <> 0)");
                    table.ForeignKey(
                        name: "fk_bank_transactions_bank_statements_statement_id",
                        column: x => x.statement_id,
                        principalTable: "bank_statements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_bank_transactions_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contribution_scheme_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    terms = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contribution_scheme_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_contribution_scheme_versions_decision_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contribution_scheme_versions_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "share_subscriptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    communication = table.Column<string>(type: "text", nullable: false),
                    subscribed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_share_subscriptions", x => x.id);
                    table.CheckConstraint("ck_share_subscriptions_count", "count > 0");
                    table.ForeignKey(
                        name: "fk_share_subscriptions_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_share_subscriptions_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "journal_lines",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_journal_lines", x => new { x.entry_id, x.number });
                    table.CheckConstraint("ck_journal_lines_amount", "amount_minor_units <> 0 AND number > 0");
                    table.ForeignKey(
                        name: "fk_journal_lines_client_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_journal_lines_journal_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "journal_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_journal_lines_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: false),
                    vat_totals = table.Column<string>(type: "text", nullable: false),
                    approved_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    link_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    document_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    accepted_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    accepted_document_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ended_because = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    guaranteed = table.Column<bool>(type: "boolean", nullable: false),
                    invoiced_net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    invoiced_net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_orders", x => x.id);
                    table.CheckConstraint("ck_orders_invoiced", "invoiced_net_minor_units >= 0 AND invoiced_net_minor_units <= net_minor_units");
                    table.ForeignKey(
                        name: "fk_orders_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_orders_legal_entities_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_orders_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reservations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reserved_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reservations", x => x.id);
                    table.CheckConstraint("ck_reservations_ended", "amount_minor_units > 0 AND (status = 'Held') = (ended_on IS NULL)");
                    table.ForeignKey(
                        name: "fk_reservations_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reservations_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reserved_budgets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    held_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reserved_budgets", x => x.id);
                    table.CheckConstraint("ck_reserved_budgets_held", "held_minor_units >= 0");
                    table.ForeignKey(
                        name: "fk_reserved_budgets_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_reserved_budgets_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_managers",
                columns: table => new
                {
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_managers", x => new { x.unit_id, x.member_id });
                    table.ForeignKey(
                        name: "fk_unit_managers_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unit_managers_production_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_turnovers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    contribution_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    contribution_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_turnovers", x => x.id);
                    table.CheckConstraint("ck_unit_turnovers_net", "net_minor_units >= 0");
                    table.ForeignKey(
                        name: "fk_unit_turnovers_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unit_turnovers_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "share_register",
                columns: table => new
                {
                    subscription_id = table.Column<Guid>(type: "uuid", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_share_register", x => x.subscription_id);
                    table.CheckConstraint("ck_share_register_count", "count > 0");
                    table.ForeignKey(
                        name: "fk_share_register_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_share_register_share_subscription_subscription_id",
                        column: x => x.subscription_id,
                        principalTable: "share_subscriptions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invoices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    buyer_reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    payment_term_days = table.Column<int>(type: "integer", nullable: false),
                    tax_point_on = table.Column<DateOnly>(type: "date", nullable: true),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    communication = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    parties = table.Column<string>(type: "text", nullable: true),
                    vat_totals = table.Column<string>(type: "text", nullable: false),
                    scheme_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    guaranteed = table.Column<bool>(type: "boolean", nullable: false),
                    credited_totals = table.Column<string>(type: "text", nullable: false),
                    contribution_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    contribution_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    credited_contribution_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    credited_contribution_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    credited_gross_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    credited_gross_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    credited_net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    credited_net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    gross_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    gross_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    paid_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    paid_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    vat_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    vat_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoices", x => x.id);
                    table.CheckConstraint("ck_invoices_counters", "paid_minor_units >= 0 AND credited_gross_minor_units >= 0 AND credited_net_minor_units >= 0\nAND paid_minor_units + credited_gross_minor_units <= gross_minor_units\nAND credited_net_minor_units <= net_minor_units");
                    table.CheckConstraint("ck_invoices_gross", "number IS NULL OR gross_minor_units = net_minor_units + vat_minor_units");
                    table.CheckConstraint("ck_invoices_number", "(status = 'Draft') = (number IS NULL) AND (number IS NULL) = (communication IS NULL)\nAND (number IS NULL) = (due_on IS NULL) AND (issued_on IS NULL OR due_on >= issued_on)");
                    table.ForeignKey(
                        name: "fk_invoices_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invoices_contribution_scheme_versions_scheme_version_id",
                        column: x => x.scheme_version_id,
                        principalTable: "contribution_scheme_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invoices_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invoices_order_order_id",
                        column: x => x.order_id,
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invoices_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "order_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    unit_price_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    unit_price_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    quantity = table.Column<long>(type: "bigint", nullable: false),
                    vat_category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_lines", x => x.id);
                    table.CheckConstraint("ck_order_lines_position", "position >= 1");
                    table.ForeignKey(
                        name: "fk_order_lines_order_order_id",
                        column: x => x.order_id,
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "allocations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    transaction_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subscription_id = table.Column<Guid>(type: "uuid", nullable: true),
                    undoes = table.Column<Guid>(type: "uuid", nullable: true),
                    reversed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount_minor_units = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_allocations", x => x.id);
                    table.CheckConstraint("ck_allocations_amount", "amount_minor_units > 0");
                    table.ForeignKey(
                        name: "fk_allocations_allocations_undoes",
                        column: x => x.undoes,
                        principalTable: "allocations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_allocations_bank_transactions_transaction_id",
                        column: x => x.transaction_id,
                        principalTable: "bank_transactions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_allocations_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_allocations_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_allocations_share_subscriptions_subscription_id",
                        column: x => x.subscription_id,
                        principalTable: "share_subscriptions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    parties = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    vat_totals = table.Column<string>(type: "text", nullable: false),
                    contribution_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    contribution_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    gross_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    gross_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_notes", x => x.id);
                    table.CheckConstraint("ck_credit_notes_net", "net_minor_units > 0");
                    table.ForeignKey(
                        name: "fk_credit_notes_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_credit_notes_invoice_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_credit_notes_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_credit_notes_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invoice_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    unit_price_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    unit_price_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    quantity = table.Column<long>(type: "bigint", nullable: false),
                    vat_category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoice_lines", x => x.id);
                    table.CheckConstraint("ck_invoice_lines_position", "position >= 1");
                    table.ForeignKey(
                        name: "fk_invoice_lines_invoice_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "credit_note_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    credit_note_id = table.Column<Guid>(type: "uuid", nullable: false),
                    net_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    net_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    unit_price_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    unit_price_minor_units = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    quantity = table.Column<long>(type: "bigint", nullable: false),
                    vat_category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_note_lines", x => x.id);
                    table.CheckConstraint("ck_credit_note_lines_position", "position >= 1");
                    table.ForeignKey(
                        name: "fk_credit_note_lines_credit_note_credit_note_id",
                        column: x => x.credit_note_id,
                        principalTable: "credit_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credit_note_id = table.Column<Guid>(type: "uuid", nullable: true),
                    delivered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    last_failure = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    retry_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_deliveries", x => x.id);
                    table.CheckConstraint("ck_document_deliveries_delivered_or_retried", "(delivered_at IS NULL) <> (retry_at IS NULL)");
                    table.CheckConstraint("ck_document_deliveries_delivered_whole", "(delivered_at IS NULL) = (file_name IS NULL) AND (delivered_at IS NULL) = (sha256 IS NULL)");
                    table.ForeignKey(
                        name: "fk_document_deliveries_credit_note_credit_note_id",
                        column: x => x.credit_note_id,
                        principalTable: "credit_notes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_document_deliveries_invoice_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_document_deliveries_legal_entity_entity_id",
                        column: x => x.entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_document_deliveries_production_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "production_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_allocations_client_id",
                table: "allocations",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_invoice_id",
                table: "allocations",
                column: "invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_subscription_id",
                table: "allocations",
                column: "subscription_id");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_transaction_id",
                table: "allocations",
                column: "transaction_id");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_undoes",
                table: "allocations",
                column: "undoes",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bank_statements_entity_id",
                table: "bank_statements",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_bank_statements_iban_closed_on",
                table: "bank_statements",
                columns: new[] { "iban", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_bank_statements_iban_reference",
                table: "bank_statements",
                columns: new[] { "iban", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bank_transactions_counterparty_iban",
                table: "bank_transactions",
                column: "counterparty_iban");

            migrationBuilder.CreateIndex(
                name: "ix_bank_transactions_entity_id_state_id",
                table: "bank_transactions",
                columns: new[] { "entity_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_bank_transactions_iban_bank_reference",
                table: "bank_transactions",
                columns: new[] { "iban", "bank_reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bank_transactions_is_examined_id",
                table: "bank_transactions",
                columns: new[] { "is_examined", "id" },
                filter: "NOT is_examined");

            migrationBuilder.CreateIndex(
                name: "ix_bank_transactions_statement_id_id",
                table: "bank_transactions",
                columns: new[] { "statement_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_client_accounts_client_id",
                table: "client_accounts",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_client_accounts_entity_id_client_id",
                table: "client_accounts",
                columns: new[] { "entity_id", "client_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_clients_enterprise_number",
                table: "clients",
                column: "enterprise_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contribution_scheme_versions_decision_id",
                table: "contribution_scheme_versions",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_contribution_scheme_versions_entity_id_valid_from",
                table: "contribution_scheme_versions",
                columns: new[] { "entity_id", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_note_lines_credit_note_id_position",
                table: "credit_note_lines",
                columns: new[] { "credit_note_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_client_id",
                table: "credit_notes",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_entity_id_number",
                table: "credit_notes",
                columns: new[] { "entity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_invoice_id",
                table: "credit_notes",
                column: "invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_credit_notes_unit_id_id",
                table: "credit_notes",
                columns: new[] { "unit_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_decisions_entity_id",
                table: "decisions",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_document_deliveries_credit_note_id",
                table: "document_deliveries",
                column: "credit_note_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_document_deliveries_entity_id",
                table: "document_deliveries",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_document_deliveries_invoice_id",
                table: "document_deliveries",
                column: "invoice_id",
                unique: true,
                filter: "credit_note_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_document_deliveries_retry_at",
                table: "document_deliveries",
                column: "retry_at",
                filter: "retry_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_document_deliveries_unit_id",
                table: "document_deliveries",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_entity_id_position",
                table: "events",
                columns: new[] { "entity_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_events_id",
                table: "events",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_events_position",
                table: "events",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_events_seq",
                table: "events",
                column: "seq",
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_events_subject_id_position",
                table: "events",
                columns: new[] { "subject_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_events_unit_id_position",
                table: "events",
                columns: new[] { "unit_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_claimed_at",
                table: "idempotency_keys",
                column: "claimed_at");

            migrationBuilder.CreateIndex(
                name: "ix_invoice_lines_invoice_id_position",
                table: "invoice_lines",
                columns: new[] { "invoice_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_invoices_client_id_id",
                table: "invoices",
                columns: new[] { "client_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_entity_id_communication",
                table: "invoices",
                columns: new[] { "entity_id", "communication" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_invoices_entity_id_number",
                table: "invoices",
                columns: new[] { "entity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_invoices_order_id",
                table: "invoices",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_scheme_version_id",
                table: "invoices",
                column: "scheme_version_id");

            migrationBuilder.CreateIndex(
                name: "ix_invoices_status_due_on",
                table: "invoices",
                columns: new[] { "status", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_invoices_unit_id_id",
                table: "invoices",
                columns: new[] { "unit_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_entity_id_booked_on",
                table: "journal_entries",
                columns: new[] { "entity_id", "booked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_posted",
                table: "journal_entries",
                column: "posted",
                filter: "NOT posted");

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_reversal_of",
                table: "journal_entries",
                column: "reversal_of",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_journal_entries_subject_id",
                table: "journal_entries",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_journal_lines_account",
                table: "journal_lines",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "ix_journal_lines_client_id",
                table: "journal_lines",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_journal_lines_unit_id_account",
                table: "journal_lines",
                columns: new[] { "unit_id", "account" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_entities_enterprise_number",
                table: "legal_entities",
                column: "enterprise_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_entities_iban",
                table: "legal_entities",
                column: "iban",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_entities_is_default",
                table: "legal_entities",
                column: "is_default",
                unique: true,
                filter: "is_default");

            migrationBuilder.CreateIndex(
                name: "ix_members_entity_id_email",
                table: "members",
                columns: new[] { "entity_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_order_lines_order_id_position",
                table: "order_lines",
                columns: new[] { "order_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_client_id",
                table: "orders",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_orders_entity_id",
                table: "orders",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_orders_link_hash",
                table: "orders",
                column: "link_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_orders_status_valid_until",
                table: "orders",
                columns: new[] { "status", "valid_until" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_unit_id_id",
                table: "orders",
                columns: new[] { "unit_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_production_units_entity_id_code",
                table: "production_units",
                columns: new[] { "entity_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reservations_entity_id",
                table: "reservations",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_reservations_unit_id_status_id",
                table: "reservations",
                columns: new[] { "unit_id", "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_reserved_budgets_entity_id",
                table: "reserved_budgets",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_reserved_budgets_unit_id",
                table: "reserved_budgets",
                column: "unit_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_share_register_member_id",
                table: "share_register",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_share_subscriptions_communication",
                table: "share_subscriptions",
                column: "communication",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_share_subscriptions_entity_id",
                table: "share_subscriptions",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_share_subscriptions_member_id",
                table: "share_subscriptions",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_managers_member_id",
                table: "unit_managers",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_turnovers_entity_id",
                table: "unit_turnovers",
                column: "entity_id");

            migrationBuilder.CreateIndex(
                name: "ix_unit_turnovers_unit_id_year",
                table: "unit_turnovers",
                columns: new[] { "unit_id", "year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "allocations");

            migrationBuilder.DropTable(
                name: "client_accounts");

            migrationBuilder.DropTable(
                name: "credit_note_lines");

            migrationBuilder.DropTable(
                name: "document_deliveries");

            migrationBuilder.DropTable(
                name: "document_series");

            migrationBuilder.DropTable(
                name: "event_bookmarks");

            migrationBuilder.DropTable(
                name: "event_epochs");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "invoice_lines");

            migrationBuilder.DropTable(
                name: "journal_lines");

            migrationBuilder.DropTable(
                name: "order_lines");

            migrationBuilder.DropTable(
                name: "reservations");

            migrationBuilder.DropTable(
                name: "reserved_budgets");

            migrationBuilder.DropTable(
                name: "share_communication_counters");

            migrationBuilder.DropTable(
                name: "share_register");

            migrationBuilder.DropTable(
                name: "unit_code_counters");

            migrationBuilder.DropTable(
                name: "unit_managers");

            migrationBuilder.DropTable(
                name: "unit_turnovers");

            migrationBuilder.DropTable(
                name: "bank_transactions");

            migrationBuilder.DropTable(
                name: "credit_notes");

            migrationBuilder.DropTable(
                name: "journal_entries");

            migrationBuilder.DropTable(
                name: "share_subscriptions");

            migrationBuilder.DropTable(
                name: "bank_statements");

            migrationBuilder.DropTable(
                name: "invoices");

            migrationBuilder.DropTable(
                name: "members");

            migrationBuilder.DropTable(
                name: "contribution_scheme_versions");

            migrationBuilder.DropTable(
                name: "orders");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "clients");

            migrationBuilder.DropTable(
                name: "production_units");

            migrationBuilder.DropTable(
                name: "legal_entities");
        }
    }
}
