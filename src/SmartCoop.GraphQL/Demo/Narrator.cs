using System.Text.Json.Nodes;

namespace SmartCoop.GraphQL.Demo;

/// <summary>Tells the story step by step, and stops it at the first figure that is wrong.</summary>
internal sealed class Narrator(TextWriter output)
{
    private int _step;

    /// <summary>How many figures were checked so far.</summary>
    public int Checked { get; private set; }

    /// <summary>Begins the next step.</summary>
    public void Step(string title) => output.WriteLine($"\n{++_step}. {title}");

    /// <summary>Adds a line to the step.</summary>
    public void Say(string line) => output.WriteLine($"   {line}");

    /// <summary>Checks a figure that the API answered.</summary>
    /// <exception cref="DemoFailedException">The figure is another one.</exception>
    public void Check(string what, string expected, JsonNode? answered) =>
        Check($"{what} (API)", expected, answered?.ToString() ?? "nothing");

    /// <summary>Checks a figure that was counted in the database.</summary>
    /// <exception cref="DemoFailedException">The figure is another one.</exception>
    public void Check(string what, long expected, long counted) =>
        Check($"{what} (SQL)", $"{expected}", $"{counted}");

    private void Check(string what, string expected, string found)
    {
        if (found != expected)
            throw new DemoFailedException($"{what} must be {expected}, but is {found}.");

        Checked++;
        output.WriteLine($"   ✓ {what} = {found}");
    }
}
