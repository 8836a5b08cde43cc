namespace SmartCoop.Domain.Partners;

/// <summary>The API tokens, as commands need them.</summary>
public interface IApiTokenRepository
{
    /// <summary>The token, if there is one.</summary>
    Task<ApiToken?> FindAsync(Id<ApiToken> id, CancellationToken cancellationToken);

    /// <summary>Keeps a new token.</summary>
    void Add(ApiToken token);
}
