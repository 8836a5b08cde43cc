using System.Threading.Channels;
using SmartCoop.Domain;
using SmartCoop.Domain.Partners;

namespace SmartCoop.GraphQL.Access;

/// <summary>The tokens that were shown and whose last use is to be written down, once a minute at most.</summary>
internal sealed class TokenUses
{
    private const int Waiting = 1_000;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly Channel<(Id<ApiToken> Token, DateTimeOffset At)> _shown =
        Channel.CreateBounded<(Id<ApiToken>, DateTimeOffset)>(
            new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public ChannelReader<(Id<ApiToken> Token, DateTimeOffset At)> Shown => _shown.Reader;

    /// <summary>Remembers a use, unless a recent one is written down; whoever asks does not wait for it.</summary>
    public void Note(Id<ApiToken> token, DateTimeOffset? lastUsedAt, DateTimeOffset now)
    {
        if (lastUsedAt is null || now - lastUsedAt > Every) _shown.Writer.TryWrite((token, now));
    }
}
