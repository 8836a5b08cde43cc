using System.Buffers.Text;
using System.Globalization;
using System.Text;
using SmartCoop.Domain;

namespace SmartCoop.Application.Events;

/// <summary>A place in the event log, opaque to the reader who keeps it.</summary>
/// <param name="Epoch">The life of the database; a restored one begins another, and old cursors are refused.</param>
/// <param name="Position">The position of the last fact the reader knows.</param>
public sealed record EventCursor(string Epoch, long Position)
{
    private const string Rule = "it must be a cursor this server gave, unchanged";

    /// <summary>Reads a cursor that a reader kept.</summary>
    public static Result<EventCursor> Read(string? text)
    {
        var parts = Decoded(text ?? "").Split('.');
        return parts is [{ Length: > 0 } epoch, var digits]
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new EventCursor(epoch, position)
            : new InvalidValue("cursor", text ?? "", Rule);
    }

    /// <summary>The cursor as readers keep it.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{Epoch}.{Position}")));

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
