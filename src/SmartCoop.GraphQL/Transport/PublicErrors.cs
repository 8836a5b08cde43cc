using System.Diagnostics;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using SmartCoop.GraphQL.Schema;

namespace SmartCoop.GraphQL.Transport;

/// <summary>What callers learn of an error: a code of ours, and never the inside of a bug.</summary>
internal sealed class PublicErrors : ErrorInfoProvider
{
    public const string BadUserInputCode = "BAD_USER_INPUT";
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";
    public const string Internal = "INTERNAL_SERVER_ERROR";
    public const string BadRequest = "BAD_REQUEST";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotPersisted = "PERSISTED_QUERY_NOT_FOUND";
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>How long a message may be: it repeats what the caller wrote.</summary>
    private const int Characters = 300;

    /// <summary>The code of an error.</summary>
    public static string CodeOf(ExecutionError error) => error switch
    {
        BadUserInput or InvalidVariableError or InvalidLiteralError => BadUserInputCode,
        SyntaxError => ParseFailed,
        DocumentError => ValidationFailed,
        { Code: { } own, InnerException: null } => own,
        _ => Internal,
    };

    public override ErrorInfo GetInfo(ExecutionError executionError)
    {
        var code = CodeOf(executionError);
        var extensions = new Dictionary<string, object?> { ["code"] = code };
        if (code is Internal) extensions["traceId"] = Activity.Current?.TraceId.ToString();
        if (executionError is ValidationError { Number: { } rule }) extensions["rule"] = rule;
        if (executionError.Extensions is { } own)
            foreach (var (name, value) in own) extensions[name] = value;

        return new ErrorInfo
        {
            Message = code is Internal ? "Something went wrong." : Shortened(MessageOf(executionError)),
            Extensions = extensions,
        };
    }

    private static string Shortened(string message) =>
        message.Length <= Characters ? message : $"{message.AsSpan(0, Characters)}…";

    // The engine says which argument is wrong, the inner exception which rule it breaks.
    private static string MessageOf(ExecutionError error) =>
        error is InvalidVariableError or InvalidLiteralError
        && error.InnerException is { } broken
        && !error.Message.Contains(broken.Message, StringComparison.Ordinal)
            ? $"{error.Message} {broken.Message}"
            : error.Message;
}
