namespace SmartCoop.GraphQL.Gateways.Pdf;

/// <summary>A colour of the house style.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink Black { get; } = new(0x1A, 0x1F, 0x24);

    public static Ink Accent { get; } = new(0x14, 0x53, 0x5E);

    public static Ink Quiet { get; } = new(0x5A, 0x64, 0x6C);

    public static Ink Hairline { get; } = new(0xD3, 0xDA, 0xDD);

    public static Ink Tint { get; } = new(0xED, 0xF3, 0xF4);

    public static Ink Qr { get; } = new(0, 0, 0);

    public static Ink Paper { get; } = new(0xFF, 0xFF, 0xFF);
}

/// <summary>How a text looks; sizes are in points.</summary>
internal sealed record TextStyle(Typeface Face, double Size, Ink Ink)
{
    public static TextStyle Body { get; } = new(Typeface.Regular, 8.5, Ink.Black);

    public static TextStyle Strong { get; } = Body with { Face = Typeface.Bold };

    public static TextStyle Small { get; } = new(Typeface.Regular, 7.5, Ink.Quiet);

    public static TextStyle Label { get; } = new(Typeface.Bold, 7.5, Ink.Accent);

    public static TextStyle Name { get; } = new(Typeface.Bold, 12, Ink.Accent);

    public static TextStyle Title { get; } = new(Typeface.Bold, 20, Ink.Accent);

    public static TextStyle Total { get; } = new(Typeface.Bold, 11, Ink.Accent);

    /// <summary>From one line to the next.</summary>
    public double Leading => Size * 1.4;

    public double Width(string text) => Face.Width(text, Size);

    public IReadOnlyList<string> Wrap(string text, double width) => Face.Wrap(text, Size, width);
}
