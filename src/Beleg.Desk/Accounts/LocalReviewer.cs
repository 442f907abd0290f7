using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Beleg.Desk.Accounts;

/// <summary>On loopback nobody signs in: whoever sits at this machine is the reviewer that the command line names.</summary>
/// <param name="options">The name.</param>
/// <param name="logger">Where it is logged.</param>
/// <param name="encoder">Asked for by the framework.</param>
public sealed class LocalReviewer(
    IOptionsMonitor<LocalReviewerOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder
) : AuthenticationHandler<LocalReviewerOptions>(options, logger, encoder)
{
    /// <summary>The name of this way to come in.</summary>
    public const string SchemeName = "local";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var user = new DeskUser(Options.Reviewer, UserRole.Administrator, "");
        var ticket = new AuthenticationTicket(Identity.Of(user, SchemeName), SchemeName);
        return Task.FromResult(AuthenticateResult.Success(ticket));
    }
}
