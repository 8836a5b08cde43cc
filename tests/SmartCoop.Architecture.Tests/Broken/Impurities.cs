namespace SmartCoop.Architecture.Tests.Broken;

/// <summary>Wrong in every line: clocks, chance, files, sleep.</summary>
internal static class Impurities
{
    public static string Do(TimeProvider time)
    {
        Thread.Sleep(0);
        return $"{time.GetUtcNow()}{DateTime.Now}{DateTime.UtcNow}{DateTimeOffset.Now}{DateTimeOffset.UtcNow}" +
            $"{DateTime.Today}{Guid.NewGuid()}{File.Exists("/")}";
    }
}
