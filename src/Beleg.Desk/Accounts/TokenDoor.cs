using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Beleg.Desk.Accounts;

/// <summary>The way in for scripts: "Authorization: Bearer …" with the token of a user (RFC 6750). Only to what is made for programs.</summary>
/// <param name="options">None.</param>
/// <param name="logger">Where it is logged.</param>
/// <param name="encoder">Asked for by the framework.</param>
/// <param name="users">Those who may come in.</param>
public sealed class TokenDoor(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    UserList users
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of this way to come in.</summary>
    public const string SchemeName = "token";

    private const string Prefix = "Bearer ";

    /// <summary>True for a request of the interface for programs that shows a token, right or wrong.</summary>
    public static bool Carries(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Path.StartsWithSegments(Doors.ApiPath, StringComparison.OrdinalIgnoreCase)
            && request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var result = users.FindByToken(Request.Headers.Authorization.ToString()[Prefix.Length..].Trim()) is { } user
            ? AuthenticateResult.Success(new AuthenticationTicket(Identity.Of(user, SchemeName), SchemeName))
            : AuthenticateResult.Fail("Nobody has this token.");
        return Task.FromResult(result);
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Doors.AskForToken(Response);
        return Task.CompletedTask;
    }
}
