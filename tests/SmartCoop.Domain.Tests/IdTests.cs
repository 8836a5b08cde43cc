using CsCheck;
using SmartCoop.Domain.Tests.Generators;

namespace SmartCoop.Domain.Tests;

public sealed class IdTests
{
    [Fact]
    public void Given_any_two_moments_when_identifiers_are_made_then_the_later_one_sorts_after_the_earlier() =>
        Gen.Select(Any.Day, Gen.Int[1, 1_000_000]).Sample((day, milliseconds) =>
        {
            var moment = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
            var (earlier, later) = (Id.New<IdTests>(moment), Id.New<IdTests>(moment.AddMilliseconds(milliseconds)));

            Assert.True(earlier < later);
            Assert.True(later >= earlier);
            Assert.Equal(earlier, new Id<IdTests>(Guid.Parse(earlier.ToString())));
        });

    [Fact]
    public void Given_one_moment_when_two_identifiers_are_made_then_they_differ() =>
        Assert.NotEqual(Id.New<IdTests>(DateTimeOffset.UnixEpoch), Id.New<IdTests>(DateTimeOffset.UnixEpoch));
}
