namespace SmartCoop.GraphQL.Operations;

/// <summary>How the host writes its log: for people where it is developed, for machines everywhere else.</summary>
internal static class Logs
{
    public static void LogStructured(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment()) builder.Logging.ClearProviders().AddJsonConsole();

        // What a statement fails of comes as an exception to whoever sent it; here it would be told twice.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);

        // Addresses carry what was asked by GET, and tokens that somebody puts there by mistake.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
    }
}
