using SmartCoop.Application.Access;
using SmartCoop.Domain;

namespace SmartCoop.Application.Payments;

/// <summary>A bank statement is of all units: a program that is limited to some brings none.</summary>
internal sealed class ImportOwnStatement : IOwnRule<ImportBankStatement>
{
    public ValueTask<DomainError?> RefusalAsync(
        ImportBankStatement command,
        Viewer acting,
        CancellationToken cancellationToken) => new(
            acting.Is(Role.Accountant, Role.Administrator) || acting.UnitIds.IsEmpty
                ? null
                : new OnlyWithYourOwn(nameof(ImportBankStatement)));
}
