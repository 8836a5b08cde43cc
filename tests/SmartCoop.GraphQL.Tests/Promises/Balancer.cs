using System.Collections.Concurrent;

namespace SmartCoop.GraphQL.Tests.Promises;

/// <summary>Sends each request to a host that lately said it was ready, as a balancer in front of them would.</summary>
internal sealed class Balancer : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HostProcess?[] _nodes;
    private readonly ConcurrentDictionary<HostProcess, bool> _ready = new();
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(1) };
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _looking;
    private int _turn;

    private Balancer(HostProcess?[] nodes)
    {
        _nodes = nodes;
        _looking = LookAsync();
    }

    /// <summary>Follows the hosts of these places, whichever process stands in them.</summary>
    public static Balancer Over(HostProcess?[] nodes) => new(nodes);

    /// <summary>A host that was ready when it was last looked at.</summary>
    public async Task<Api> ReadyAsync()
    {
        while (true)
        {
            var turn = Interlocked.Increment(ref _turn);
            for (var place = 0; place < _nodes.Length; place++)
            {
                if (_nodes[(turn + place) % _nodes.Length] is { } node && _ready.GetValueOrDefault(node))
                    return node.Api;
            }

            await Task.Delay(10);
        }
    }

    /// <summary>Waits until a host is ready.</summary>
    public async Task UntilReadyAsync(HostProcess node)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!_ready.GetValueOrDefault(node)) await Task.Delay(20, patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _looking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _stop.Dispose();
    }

    private async Task LookAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            foreach (var node in _nodes)
                if (node is not null) _ready[node] = await IsReadyAsync(node);

            await Task.Delay(Look, _stop.Token);
        }
    }

    private async Task<bool> IsReadyAsync(HostProcess node)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(node.Address, "/health/ready"), _stop.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return false; // It is gone, or too slow to be sent anything.
        }
    }
}
