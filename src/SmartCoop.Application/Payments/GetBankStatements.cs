using Mediator;
using SmartCoop.Application.Reading;
using SmartCoop.Domain;
using SmartCoop.Domain.Payments;

namespace SmartCoop.Application.Payments;

/// <summary>Several bank statements at once; what is unknown is left out.</summary>
/// <param name="Ids">Which ones.</param>
public sealed record GetBankStatements(IReadOnlyList<Id<BankStatement>> Ids)
    : IQuery<IReadOnlyList<BankStatementView>>;

internal sealed class GetBankStatementsHandler(IReadStore store)
    : IQueryHandler<GetBankStatements, IReadOnlyList<BankStatementView>>
{
    public async ValueTask<IReadOnlyList<BankStatementView>> Handle(
        GetBankStatements query,
        CancellationToken cancellationToken) => await store.ListAsync(
            store.Set<BankStatement>().Where(one => query.Ids.Contains(one.Id)).Select(BankStatementView.Of),
            cancellationToken);
}
