using GraphQL;
using GraphQL.Types;
using SmartCoop.Application.Access;
using SmartCoop.GraphQL.Guard;

namespace SmartCoop.GraphQL.Transport;

/// <summary>Takes the points of operations from the bucket of whoever asks, and tells what they did cost.</summary>
internal sealed class Meter(Buckets buckets, ISchema schema, TimeProvider clock)
{
    /// <summary>Begins to measure an operation.</summary>
    public Metered Of(OperationRequest request, Viewer viewer, int requested) => new(
        viewer == Viewer.Nobody ? buckets.OfAddress(request.Address) : buckets.Of(viewer.Name),
        requested,
        request.IsRegistered,
        schema,
        clock);
}

/// <summary>One operation that is measured.</summary>
/// <param name="bucket">Whose points it takes.</param>
/// <param name="requested">What it costs at most; of a subscription, what one event does.</param>
/// <param name="isFree">Whether it costs no points: the document is one of an own frontend.</param>
/// <param name="schema">The price list goes by it.</param>
/// <param name="clock">By which points come back.</param>
internal sealed class Metered(
    Bucket bucket,
    int requested,
    bool isFree,
    ISchema schema,
    TimeProvider clock)
{
    /// <summary>Takes what the operation costs at most; the answer is why it may not run, if it may not.</summary>
    public ExecutionError? Take()
    {
        if (isFree) return null;
        if (requested > bucket.Maximum)
            return new DocumentRefused("TOO_EXPENSIVE", $"You have at most {bucket.Maximum} points for a request.");

        return bucket.TryTake(requested) ? null : new RateLimited(bucket.Until(requested));
    }

    /// <summary>Waits until there are points for an event, and takes them.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (!isFree && !bucket.TryTake(requested))
            await Task.Delay(bucket.Until(requested), clock, cancellationToken);
    }

    /// <summary>Gives back what was not needed, and tells the caller so.</summary>
    public ExecutionResult Told(ExecutionResult result)
    {
        var actual = result.Executed ? Math.Min(requested, Receipt.Of(result.Data, schema)) : 0;
        var wasTaken = result.Errors?.Any(error => error is RateLimited or DocumentRefused) is not true;
        if (wasTaken && !isFree && result.Streams is null) bucket.Settle(actual - requested);

        result.Extensions ??= [];
        result.Extensions["cost"] = new Dictionary<string, object?>
        {
            ["requested"] = requested,
            ["actual"] = actual,
            ["available"] = Math.Max(0, bucket.Available),
            ["maximum"] = bucket.Maximum,
            ["restoreRate"] = bucket.RestoreRate,
        };
        return result;
    }
}
