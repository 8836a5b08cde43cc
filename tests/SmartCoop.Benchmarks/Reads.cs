using System.Globalization;
using SmartCoop.Application.Access;
using SmartCoop.Domain;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Units;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.Benchmarks;

/// <summary>One read: an operation of the API with its variables, and an address of the service by hand.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Query">The operation.</param>
/// <param name="Variables">Those of the n-th request.</param>
/// <param name="Viewer">Who sends the n-th request.</param>
/// <param name="Path">The address of the n-th request of the service by hand.</param>
internal sealed record Read(
    string Name,
    string Query,
    Func<Books, int, object> Variables,
    Func<Books, int, Viewer> Viewer,
    Func<Books, int, string> Path);

/// <summary>The reads of the engine paper: the page of a unit, and a page of what is due.</summary>
internal static class Reads
{
    private static readonly DateOnly First = new(2021, 6, 1);

    public static IReadOnlyList<Read> All { get; } =
    [
        new(
            "Q1, a unit, its last 20 invoices with client and lines, by its manager",
            """
            query($id: ID!) {
              unit(id: $id) {
                name
                invoices(first: 20) {
                  nodes {
                    number status dueOn gross { amount } paid { amount } client { name }
                    lines { description net { amount } }
                  }
                }
              }
            }
            """,
            (books, n) => new { id = NodeId.Of(new Id<ProductionUnit>(Of(books, n).Unit)) },
            (books, n) => new Viewer($"manager {n % Managers}")
            {
                Roles = [Role.Member],
                MemberId = new Id<Member>(Of(books, n).Manager),
            },
            (books, n) => $"/q1/{Of(books, n).Unit}/{Of(books, n).Manager}"),
        new(
            "Q2, 50 unpaid invoices from a day on with client and unit, by the accountant",
            """
            query($from: Date!) {
              invoices(first: 50, statuses: [ISSUED], dueFrom: $from, orderBy: DUE_FIRST) {
                nodes { number dueOn due { amount } client { name } unit { name } }
              }
            }
            """,
            (_, n) => new { from = Text(First.AddDays(n % 1_000)) },
            (_, _) => new Viewer("accountant") { Roles = [Role.Accountant] },
            (_, n) => $"/q2/{Text(First.AddDays(n % 1_000))}"),
    ];

    /// <summary>How many managers take turns.</summary>
    private const int Managers = 200;

    private static (Guid Unit, Guid Manager) Of(Books books, int n) => books.Units[n % Managers];

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
