using System.Buffers.Text;
using System.Globalization;
using System.Text;
using SmartCoop.Domain;

namespace SmartCoop.Application.Events;

/// <summary>A place in the event log, opaque to the reader who keeps it.</summary>
/// <param name="Epoch">The life of the database; a restored one begins another, and old cursors are refused.</param>
/// <param name="Position">The position of the last fact the reader knows.</param>
/// <param name="Part">How many of the changes by that fact the reader knows; zero for all of them.</param>
public sealed record EventCursor(string Epoch, long Position, int Part = 0)
{
    private const string Rule = "it must be a cursor this server gave, unchanged";

    /// <summary>The position of the last fact the reader knows the whole of.</summary>
    public long Known => Part is 0 ? Position : Position - 1;

    /// <summary>Reads a cursor that a reader kept.</summary>
    public static Result<EventCursor> Read(string? text)
    {
        if (Decoded(text ?? "").Split('.') is [{ Length: > 0 } epoch, var digits, .. { Length: <= 1 } rest]
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            && PartIn(rest) is { } part)
            return new EventCursor(epoch, position, part);

        return new InvalidValue("cursor", text ?? "", Rule);
    }

    /// <summary>Whether a reader at this place knows more than one at the other.</summary>
    public bool IsAfter(EventCursor other) => (Known, Part).CompareTo((other.Known, other.Part)) > 0;

    /// <summary>The cursor as readers keep it.</summary>
    public override string ToString()
    {
        var part = Part is 0 ? "" : FormattableString.Invariant($".{Part}");
        return Base64Url.EncodeToString(
            Encoding.ASCII.GetBytes(FormattableString.Invariant($"{Epoch}.{Position}{part}")));
    }

    private static int? PartIn(string[] rest)
    {
        if (rest is []) return 0;

        return int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part > 0
            ? part
            : null;
    }

    private static string Decoded(string text) =>
        Base64Url.IsValid(text) ? Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)) : "";
}

/// <summary>The database was restored since: what came after the cursor may be another story now.</summary>
/// <param name="Cursor">The cursor that was given.</param>
public sealed record CursorOfAnotherEpoch(string Cursor) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This cursor is from before a restore; read the present state, then start anew.";
}

/// <summary>The cursor is ahead of everything that happened.</summary>
/// <param name="Cursor">The cursor that was given.</param>
public sealed record CursorInTheFuture(string Cursor) : DomainError
{
    /// <inheritdoc/>
    public override string Message => "This cursor is ahead of the event log; it cannot come from this server.";
}

/// <summary>The cursor is older than what readers may still be told one by one.</summary>
/// <param name="Cursor">The cursor that was given.</param>
public sealed record CursorTooOld(string Cursor) : DomainError
{
    /// <summary>How long a cursor lives, in months: a fiscal year and its closing.</summary>
    public const int Months = 13;

    /// <inheritdoc/>
    public override string Message =>
        $"What follows this cursor is more than {Months} months old; read the present state, then start anew.";
}
