namespace SmartCoop.GraphQL.Guard;

/// <summary>The points of one caller.</summary>
/// <param name="clock">By which they come back.</param>
/// <param name="maximum">How many there are at most.</param>
/// <param name="restoreRate">How many come back each second.</param>
internal sealed class Bucket(TimeProvider clock, int maximum, int restoreRate)
{
    private readonly Lock _gate = new();
    private double _points = maximum;
    private long _looked = clock.GetTimestamp();

    public int Maximum => maximum;

    public int RestoreRate => restoreRate;

    /// <summary>How many points there are now; fewer than none while events were sent on credit.</summary>
    public int Available
    {
        get
        {
            lock (_gate) return (int)Math.Floor(Refilled());
        }
    }

    /// <summary>Takes points if there are as many.</summary>
    public bool TryTake(int points)
    {
        lock (_gate)
        {
            if (Refilled() < points) return false;

            _points -= points;
            return true;
        }
    }

    /// <summary>Takes points that were spent already, or gives back what was not needed.</summary>
    public void Settle(int points)
    {
        lock (_gate) _points = Math.Min(maximum, Refilled() - points);
    }

    /// <summary>How long it takes until there are so many points.</summary>
    public TimeSpan Until(int points)
    {
        lock (_gate) return TimeSpan.FromSeconds(Math.Max(0, points - Refilled()) / restoreRate);
    }

    private double Refilled()
    {
        var now = clock.GetTimestamp();
        _points = Math.Min(maximum, _points + (clock.GetElapsedTime(_looked, now).TotalSeconds * restoreRate));
        _looked = now;
        return _points;
    }
}
