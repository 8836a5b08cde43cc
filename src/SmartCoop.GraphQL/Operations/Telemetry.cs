using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphQL;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace SmartCoop.GraphQL.Operations;

/// <summary>What the host tells of its work: no text of a document, no variable, no name of a person.</summary>
/// <remarks>
/// Traces: the request, its operation, the questions and commands below it, their SQL. Metrics: the same in figures,
/// and subscriptions. They are sent where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, and nowhere without it.
/// </remarks>
internal static class Telemetry
{
    public const string Name = "SmartCoop";
    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Operations = Meter.CreateHistogram<double>(
        "smartcoop.operation.duration", "s", "How long an operation took, by type and by the code of its first error.");

    private static readonly Histogram<double> Messages = Meter.CreateHistogram<double>(
        "smartcoop.message.duration", "s", "How long a question or a command took, by its name.");

    private static readonly UpDownCounter<long> Subscriptions = Meter.CreateUpDownCounter<long>(
        "smartcoop.subscription.active", description: "How many subscriptions are followed now.");

    private static readonly Histogram<double> Lag = Meter.CreateHistogram<double>(
        "smartcoop.event.lag", "s", "How long after a fact a subscriber was handed it.");

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var telemetry = services.AddOpenTelemetry()
            .WithTracing(traces => traces
                .AddSource(Name, "Npgsql")
                .AddAspNetCoreInstrumentation())
            .WithMetrics(metrics => metrics
                .AddMeter(Name, "Npgsql", "Microsoft.EntityFrameworkCore")
                .AddAspNetCoreInstrumentation());
        if (configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null)
        {
            telemetry.WithTracing(traces => traces.AddOtlpExporter());
            telemetry.WithMetrics(metrics => metrics.AddOtlpExporter());
        }

        return services;
    }

    /// <summary>Tells of an operation that begins; <see cref="Ended"/> tells how it ended.</summary>
    public static Activity? Operation() => Source.StartActivity("GraphQL operation");

    /// <summary>Tells how an operation ended.</summary>
    public static void Ended(Activity? activity, ExecutionResult result, string? code, TimeSpan duration)
    {
        var type = result.Operation?.Operation.ToString() ?? "none";
        activity?.SetTag("graphql.operation.type", type);
        if (code is not null) activity?.SetStatus(ActivityStatusCode.Error, code);
        Operations.Record(
            duration.TotalSeconds,
            new KeyValuePair<string, object?>("type", type),
            new KeyValuePair<string, object?>("error", code ?? "none"));
    }

    /// <summary>Tells of a question or a command from now until it is disposed.</summary>
    public static IDisposable Message(object message, TimeProvider clock) => new Told(message.GetType().Name, clock);

    public static void SubscriptionBegan() => Subscriptions.Add(1);

    public static void SubscriptionEnded() => Subscriptions.Add(-1);

    /// <summary>Tells that a subscriber was handed a fact so long after it.</summary>
    public static void Handed(TimeSpan lag) => Lag.Record(lag.TotalSeconds);

    private sealed class Told(string name, TimeProvider clock) : IDisposable
    {
        private readonly long _since = clock.GetTimestamp();
        private readonly Activity? _activity = Source.StartActivity(name);

        public void Dispose()
        {
            _activity?.Dispose();
            Messages.Record(
                clock.GetElapsedTime(_since).TotalSeconds, new KeyValuePair<string, object?>("message", name));
        }
    }
}
