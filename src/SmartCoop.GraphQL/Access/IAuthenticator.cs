namespace SmartCoop.GraphQL.Access;

/// <summary>Recognises who is behind a request or a socket: the one place where a token becomes a viewer.</summary>
internal interface IAuthenticator
{
    /// <summary>Who shows this; asked again later, it may have expired or been revoked.</summary>
    /// <param name="authorization">
    /// The value of the <c>Authorization</c> header, or of <c>authorization</c> in the payload of
    /// <c>connection_init</c>; none is nobody.
    /// </param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    ValueTask<Recognition> RecogniseAsync(string? authorization, CancellationToken cancellationToken);

    /// <summary>Whether this was taken lately: whoever shows it is not guessing.</summary>
    bool HasTaken(string authorization);
}

/// <summary>Recognises one kind of token.</summary>
internal interface ITokenKind
{
    /// <summary>Whether a token looks like one of this kind; nothing is looked up.</summary>
    bool Takes(string token);

    /// <summary>Whose it is.</summary>
    ValueTask<Recognition> RecogniseAsync(string token, CancellationToken cancellationToken);
}
