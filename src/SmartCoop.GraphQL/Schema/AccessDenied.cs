using GraphQL;
using SmartCoop.Application.Access;
using SmartCoop.Application.Units;
using SmartCoop.Domain;
using SmartCoop.Domain.Units;

namespace SmartCoop.GraphQL.Schema;

/// <summary>Whoever asks is not known, or may not do this: no rule of the cooperative was asked at all.</summary>
internal sealed class AccessDenied : ExecutionError
{
    public const string UnauthenticatedCode = "UNAUTHENTICATED";
    public const string ForbiddenCode = "FORBIDDEN";

    private AccessDenied(DomainError refusal, IReadOnlyList<string> languages)
        : base(Messages.Of(refusal, languages)) =>
        Code = refusal is Unauthenticated ? UnauthenticatedCode : ForbiddenCode;

    /// <summary>Nobody may ask this.</summary>
    public static AccessDenied ToNobody(IReadOnlyList<string> languages) => new(new Unauthenticated(), languages);

    /// <summary>What a reader was allowed to watch, it is not any more.</summary>
    public static AccessDenied NoLonger(MayWatchUnit permission, IReadOnlyList<string> languages) =>
        new(new UnitNotFound(permission.UnitId), languages);

    /// <summary>What is wrong with whoever asked, if that is why a command was refused.</summary>
    public static AccessDenied? In(Domain.IResult answer, IReadOnlyList<string> languages) =>
        answer.Refusals is [(Unauthenticated or NotPermitted or OnlyWithYourOwn) and var refusal]
            ? new AccessDenied(refusal, languages)
            : null;
}
