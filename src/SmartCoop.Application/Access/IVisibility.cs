using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using SmartCoop.Application.Reading;

namespace SmartCoop.Application.Access;

/// <summary>Which things of one stored kind somebody may see.</summary>
/// <remarks>
/// One small class for each kind, in the folder of its concept. The read store asks it for every reading, so lists,
/// links, pages, sums and single things obey it alike. A kind without a rule is shown to nobody.
/// </remarks>
/// <typeparam name="T">What is stored.</typeparam>
public interface IVisibility<T>
    where T : class
{
    /// <summary>What the viewer sees; <see langword="null"/> for all of it.</summary>
    /// <param name="viewer">A recognised viewer, or somebody with a link to an order; never the host itself.</param>
    /// <param name="everything">What the rule may look up.</param>
    [SuppressMessage("Naming", "CA1716", Justification = "Visible to somebody; only C# implements this port.")]
    Expression<Func<T, bool>>? To(Viewer viewer, IFullReadStore everything);
}
