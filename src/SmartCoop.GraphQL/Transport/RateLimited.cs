using GraphQL;

namespace SmartCoop.GraphQL.Transport;

/// <summary>The caller has fewer points than the operation may cost.</summary>
internal sealed class RateLimited : ExecutionError
{
    public RateLimited(TimeSpan wait, string why = "You have too few points left; they come back as time goes by.")
        : base(why)
    {
        Seconds = (int)Math.Ceiling(Math.Max(1, wait.TotalSeconds));
        Code = PublicErrors.RateLimited;
        this.AddExtension("retryAfter", Seconds);
    }

    /// <summary>After how many seconds there are enough.</summary>
    public int Seconds { get; }
}
