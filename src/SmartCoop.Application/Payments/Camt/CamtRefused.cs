using SmartCoop.Domain;

namespace SmartCoop.Application.Payments.Camt;

/// <summary>A bank file that cannot be trusted; nothing of it may be kept.</summary>
/// <param name="Line">Where in the file, counted from 1.</param>
/// <param name="Element">The element, such as <c>Document/BkToCstmrStmt/Stmt[1]/Ntry[3]/Amt</c>.</param>
/// <param name="Rule">The rule it breaks, as a clause: <c>must be BOOK, PDNG or INFO</c>.</param>
public sealed record CamtRefused(int Line, string Element, string Rule) : DomainError
{
    /// <inheritdoc/>
    public override string Message => $"The bank file is refused at line {Line}, {Element}: {Rule}.";
}

/// <summary>Carries a refusal from the depth of a file to <see cref="CamtReader"/>, and never further.</summary>
internal sealed class CamtRefusedException(CamtRefused refusal) : Exception(refusal.Message)
{
    public CamtRefused Refusal => refusal;
}
