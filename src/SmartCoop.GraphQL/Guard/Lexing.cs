using GraphQLParser;
using GraphQLParser.Exceptions;

namespace SmartCoop.GraphQL.Guard;

/// <summary>The first look at a document: its length, its tokens, its brackets. Linear, and nothing is kept.</summary>
internal static class Lexing
{
    /// <summary>Looks at the text, and stops at the first limit it passes.</summary>
    /// <returns>How many tokens were visited, and why the document is refused, if it is.</returns>
    public static (int Visited, DocumentRefused? Refusal) Look(string text, DocumentLimits limits)
    {
        if (text.Length > limits.Characters)
            return (0, new("DOCUMENT_TOO_LARGE", $"A document has at most {limits.Characters} characters."));

        var (visited, open, at) = (0, 0, 0);
        while (Next(text, at) is { Kind: not TokenKind.EOF } token)
        {
            at = token.End;
            open += Opens(token.Kind);
            if (++visited > limits.Tokens)
                return (visited, new("DOCUMENT_TOO_LARGE", $"A document has at most {limits.Tokens} tokens."));
            if (open > limits.Brackets)
                return (visited, new("TOO_DEEP", $"At most {limits.Brackets} brackets may be open at once."));
        }

        return (visited, null);
    }

    /// <summary>The next token; none where the text is no GraphQL, which the parser says better.</summary>
    private static Token? Next(string text, int at)
    {
        try
        {
            return Lexer.Lex(text, at);
        }
        catch (GraphQLSyntaxErrorException)
        {
            return null;
        }
    }

    private static int Opens(TokenKind kind) => kind switch
    {
        TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L => 1,
        TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R => -1,
        _ => 0,
    };
}
