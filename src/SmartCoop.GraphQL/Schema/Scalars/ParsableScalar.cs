using SmartCoop.Domain;

namespace SmartCoop.GraphQL.Schema.Scalars;

/// <summary>The scalar of any value of the domain that is read from text: <c>Iban</c>, <c>EmailAddress</c>, …</summary>
/// <typeparam name="T">The value, whose own summary describes the scalar.</typeparam>
internal sealed class ParsableScalar<T>()
    : TextScalar<T>(typeof(T).Name, Documentation.Of(typeof(T)) ?? "")
    where T : notnull, IReadable<T>
{
    protected override Result<T> Read(string text) => T.Read(text);
}
