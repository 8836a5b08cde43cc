using CsCheck;
using SmartCoop.Domain.Members;
using SmartCoop.Domain.Monetary;
using SmartCoop.Domain.Tests.Members;
using SmartCoop.Domain.Units;
using Xunit.Abstractions;

namespace SmartCoop.Domain.Tests.Units;

/// <summary>A unit against a model of its life that is a table, over random histories of commands.</summary>
public sealed class UnitHistoryTests(ITestOutputHelper output)
{
    private const int Histories = 1_000;
    private const double LeastAccepted = 0.20;

    private static readonly Dictionary<(UnitState, Command), UnitState> Moves = new()
    {
        [(UnitState.Draft, Command.Open)] = UnitState.Open,
        [(UnitState.Open, Command.Suspend)] = UnitState.Suspended,
        [(UnitState.Suspended, Command.Resume)] = UnitState.Open,
        [(UnitState.Open, Command.StartClosing)] = UnitState.Closing,
        [(UnitState.Suspended, Command.StartClosing)] = UnitState.Closing,
        [(UnitState.Closing, Command.Close)] = UnitState.Closed,
    };

    private static readonly Member[] Crowd = [People.Admitted(), People.Admitted(), People.Admitted()];

    private enum Command
    {
        Open,
        Suspend,
        Resume,
        StartClosing,
        Close,
        AddManager,
        RemoveManager,
    }

    [Fact]
    public void Given_any_history_then_the_unit_follows_the_drawing_and_a_refusal_changes_nothing()
    {
        var (asked, accepted) = (new int[Moves.Count + 2], new int[Moves.Count + 2]);

        History.Sample(steps => Follow(steps, asked, accepted), iter: Histories, threads: 1);

        foreach (var command in Enum.GetValues<Command>())
        {
            var rate = accepted[(int)command] / (double)asked[(int)command];
            output.WriteLine($"{command}: {rate:P0} of {asked[(int)command]} accepted");
            Assert.True(rate >= LeastAccepted, $"{command} is accepted too rarely to test anything.");
        }
    }

    // A plausible history: what the state allows comes often, what it forbids now and then.
    private static readonly Gen<(int Choice, int Person, long Cents)[]> History =
        Gen.Select(
                Gen.Int[0, 99],
                Gen.Int[0, Crowd.Length - 1],
                Gen.Frequency((4, Gen.Const(0L)), (1, Gen.Long[-5, 5])))
            .Array[4, 14];

    private static void Follow((int Choice, int Person, long Cents)[] steps, int[] asked, int[] accepted)
    {
        var unit = SomeUnits.In(UnitState.Draft, Crowd[0]);
        foreach (var (choice, person, cents) in steps)
        {
            var command = Pick(unit, choice);
            var expected = Expected(unit, command, Crowd[person], cents);
            var before = Snapshot(unit);

            var result = Act(unit, command, Crowd[person], cents);

            asked[(int)command]++;
            if (result is null) accepted[(int)command]++;
            Assert.Equal(expected is not null, result is null);
            Assert.Equal(expected ?? before.State, unit.State);
            Assert.NotEmpty(unit.Managers);
            if (result is not null) Assert.Equal(before, Snapshot(unit));
            People.Quiet(unit);
        }
    }

    private static Command Pick(ProductionUnit unit, int choice)
    {
        var all = Enum.GetValues<Command>();
        if (choice < 15) return all[choice % all.Length];

        var allowed = all.Where(command => Moves.ContainsKey((unit.State, command))).ToList();
        if (unit.State is not UnitState.Closed) allowed.Add(Command.AddManager);
        if (unit.State is not UnitState.Closed && unit.Managers.Count > 1) allowed.Add(Command.RemoveManager);
        return allowed.Count is 0 ? all[choice % all.Length] : allowed[choice % allowed.Count];
    }

    private static UnitState? Expected(ProductionUnit unit, Command command, Member person, long cents)
    {
        var manages = unit.Managers.Any(manager => manager.MemberId == person.Id);
        return command switch
        {
            _ when unit.State is UnitState.Closed => null,
            Command.AddManager => manages ? null : unit.State,
            Command.RemoveManager => manages && unit.Managers.Count > 1 ? unit.State : null,
            Command.Close when cents is not 0 => null,
            _ => Moves.TryGetValue((unit.State, command), out var next) ? next : null,
        };
    }

    private static DomainError? Act(ProductionUnit unit, Command command, Member person, long cents) => command switch
    {
        Command.Open => unit.Open(SomeUnits.Day).Refusal,
        Command.Suspend => unit.Suspend("a reason", SomeUnits.Day).Refusal,
        Command.Resume => unit.Resume(SomeUnits.Day).Refusal,
        Command.StartClosing => unit.StartClosing(SomeUnits.Day).Refusal,
        Command.Close => unit.Close(
            SomeUnits.Settled with { Balance = Money.FromMinorUnits(cents, Currency.Eur) }, SomeUnits.Day).Refusal,
        Command.AddManager => unit.AddManager(person, SomeUnits.Day).Refusal,
        Command.RemoveManager => unit.RemoveManager(person.Id, SomeUnits.Day).Refusal,
    };

    private static (UnitState State, string Managers, int Events, DateOnly? Opened, DateOnly? Closed) Snapshot(
        ProductionUnit unit) =>
        (unit.State, string.Join(' ', unit.Managers), unit.Events.Count, unit.OpenedOn, unit.ClosedOn);
}
