using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Identifiers;
using SmartCoop.Domain.LegalEntities;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>The bank statements, the last imported first.</summary>
/// <param name="EntityId">Of this legal entity only.</param>
/// <param name="Iban">Of this account only.</param>
/// <param name="WithGap">Only those before which a statement is missing, or only the others.</param>
/// <param name="Page">Which part of the list.</param>
public sealed record ListBankStatements(Id<LegalEntity>? EntityId, Iban? Iban, bool? WithGap, PageRequest Page)
    : IQuery<Page<BankStatementView>>;

internal sealed class ListBankStatementsHandler(IReadStore store)
    : IQueryHandler<ListBankStatements, Page<BankStatementView>>
{
    public async ValueTask<Page<BankStatementView>> Handle(
        ListBankStatements query,
        CancellationToken cancellationToken)
    {
        var statements = store.Set<BankStatement>();
        if (query.EntityId is { } entity) statements = statements.Where(statement => statement.EntityId == entity);
        if (query.Iban is { } iban) statements = statements.Where(statement => statement.Iban == iban);
        if (query.WithGap is { } gap)
            statements = statements.Where(statement => statement.Gap.MinorUnits != 0 == gap);

        return await store.PageAsync(
            statements, query.Page, BankStatementView.Of, newestFirst: true, cancellationToken);
    }
}
