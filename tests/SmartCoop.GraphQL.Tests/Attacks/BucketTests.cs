using Microsoft.Extensions.Time.Testing;
using SmartCoop.GraphQL.Guard;

namespace SmartCoop.GraphQL.Tests.Attacks;

public sealed class BucketTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Given_points_when_more_are_asked_for_then_none_is_taken_and_time_brings_them_back()
    {
        var bucket = new Bucket(_clock, maximum: 100, restoreRate: 10);

        Assert.True(bucket.TryTake(70));
        Assert.False(bucket.TryTake(31));
        Assert.Equal(30, bucket.Available);
        Assert.Equal(TimeSpan.FromSeconds(2), bucket.Until(50));

        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True(bucket.TryTake(50));
        Assert.Equal(0, bucket.Available);

        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(100, bucket.Available);
    }

    [Fact]
    public void Given_points_that_were_not_needed_when_settled_then_they_are_back_and_never_more_than_all()
    {
        var bucket = new Bucket(_clock, maximum: 100, restoreRate: 10);

        Assert.True(bucket.TryTake(60));
        bucket.Settle(-50);
        Assert.Equal(90, bucket.Available);
        bucket.Settle(-50);
        Assert.Equal(100, bucket.Available);
    }

    [Fact]
    public void Given_many_callers_when_they_are_too_many_then_only_those_who_are_at_rest_are_forgotten()
    {
        var buckets = new Buckets(_clock, new RateLimits { Maximum = 100, AnonymousMaximum = 10, Buckets = 3 });
        Assert.True(buckets.Of("busy").TryTake(60));
        Assert.True(buckets.OfAddress("busy").TryTake(6));
        for (var i = 0; i < 10; i++) Assert.Equal(100, buckets.Of($"{i}").Available);

        Assert.Equal(40, buckets.Of("busy").Available);
        Assert.Equal(4, buckets.OfAddress("busy").Available);
    }
}
