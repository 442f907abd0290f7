using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.Accounts;

/// <summary>The two ways into a desk: from this machine as its reviewer, from others by signing in.</summary>
public static class Doors
{
    /// <summary>Where people sign in.</summary>
    public const string SignInPath = "/sign-in";

    /// <summary>Where they sign out.</summary>
    public const string SignOutPath = "/sign-out";

    /// <summary>Below it is what is made for programs: nobody is led to a form there, and scripts may show a token.</summary>
    public const string ApiPath = "/api/v1";

    private const string SchemeName = "doors";

    private static readonly TimeSpan Shift = TimeSpan.FromHours(12);

    /// <summary>Lets in whoever sits at this machine.</summary>
    public static void OpenLocally(IServiceCollection services, string reviewer) =>
        services
            .AddAuthentication(LocalReviewer.SchemeName)
            .AddScheme<LocalReviewerOptions, LocalReviewer>(LocalReviewer.SchemeName, o => o.Reviewer = reviewer);

    /// <summary>Lets in those who sign in, until they sign out, are taken out of the list, or half a day has passed.</summary>
    public static void OpenToUsers(IServiceCollection services) =>
        services
            .AddAuthentication(SchemeName)
            .AddPolicyScheme(
                SchemeName,
                null,
                doors =>
                    doors.ForwardDefaultSelector = context =>
                        TokenDoor.Carries(context.Request)
                            ? TokenDoor.SchemeName
                            : CookieAuthenticationDefaults.AuthenticationScheme
            )
            .AddScheme<AuthenticationSchemeOptions, TokenDoor>(TokenDoor.SchemeName, null)
            .AddCookie(options =>
            {
                options.Cookie.Name = "beleg.user";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = Shift;
                options.LoginPath = SignInPath;
                options.Events.OnRedirectToLogin = context =>
                {
                    if (context.Request.Path.StartsWithSegments(ApiPath, StringComparison.OrdinalIgnoreCase))
                        AskForToken(context.Response);
                    else
                        context.Response.Redirect(context.RedirectUri);
                    return Task.CompletedTask;
                };
                options.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
                options.Events.OnValidatePrincipal = async context =>
                {
                    var users = context.HttpContext.RequestServices.GetRequiredService<UserList>();
                    if (Identity.IsCurrent(context.Principal!, users))
                        return;
                    context.RejectPrincipal();
                    await context.HttpContext.SignOutAsync();
                };
            });

    /// <summary>Tells a program that it has to show a token.</summary>
    internal static void AskForToken(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.Headers.WWWAuthenticate = "Bearer realm=\"beleg\"";
    }
}
