using Xunit.Abstractions;

namespace SmartCoop.Domain.Tests.Histories;

/// <summary>How often each act was tried and accepted: histories that are mostly refused test nothing.</summary>
internal sealed class Acceptance
{
    private const double Least = 0.20;

    private readonly int[] _tried = new int[Enum.GetValues<Act>().Length];
    private readonly int[] _accepted = new int[Enum.GetValues<Act>().Length];

    /// <summary>Counts one try; histories run side by side.</summary>
    public void Count(Act act, DomainError? refusal)
    {
        Interlocked.Increment(ref _tried[(int)act]);
        if (refusal is null) Interlocked.Increment(ref _accepted[(int)act]);
    }

    /// <summary>Tells the rates, and fails when an act is accepted too rarely.</summary>
    public void Judge(ITestOutputHelper output)
    {
        foreach (var act in Enum.GetValues<Act>())
            output.WriteLine($"{act,-15} {Rate(act),4:P0} of {_tried[(int)act]} accepted");

        Assert.DoesNotContain(Enum.GetValues<Act>(), act => !(Rate(act) >= Least));
    }

    private double Rate(Act act) => _accepted[(int)act] / (double)_tried[(int)act];
}
