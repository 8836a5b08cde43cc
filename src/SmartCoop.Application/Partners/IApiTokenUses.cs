using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.Application.Partners;

/// <summary>Remembers when tokens were last shown: no rule depends on it, so it is no fact and no command.</summary>
public interface IApiTokenUses
{
    /// <summary>Writes down that a token was shown.</summary>
    Task NoteAsync(Id<ApiToken> token, DateTimeOffset at, CancellationToken cancellationToken);
}
