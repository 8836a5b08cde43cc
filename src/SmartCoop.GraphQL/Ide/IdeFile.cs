namespace SmartCoop.GraphQL.Ide;

/// <summary>One file of the IDE, kept compressed inside the assembly; <c>tests/clients/ide</c> makes them.</summary>
/// <param name="Name">The name it is asked by.</param>
/// <param name="ContentType">What it is.</param>
internal sealed record IdeFile(string Name, string ContentType)
{
    private const string Prefix = "Ide.";

    private static readonly Dictionary<string, IdeFile> All = typeof(IdeFile).Assembly.GetManifestResourceNames()
        .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(resource => Path.GetFileNameWithoutExtension(resource[Prefix.Length..]))
        .ToDictionary(name => name, name => new IdeFile(name, TypeOf(name)), StringComparer.Ordinal);

    /// <summary>Changes whenever the host is built from something else.</summary>
    public string Tag { get; } = $"\"{typeof(IdeFile).Assembly.ManifestModule.ModuleVersionId:N}\"";

    /// <summary>The file with this name, if there is one.</summary>
    public static IdeFile? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>Its content, compressed by Brotli.</summary>
    public Stream OpenBrotli() => typeof(IdeFile).Assembly.GetManifestResourceStream($"{Prefix}{Name}.br")!;

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".ttf" => "font/ttf",
        _ => "text/plain; charset=utf-8",
    };
}
