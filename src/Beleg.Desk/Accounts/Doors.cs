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

    private static readonly TimeSpan Shift = TimeSpan.FromHours(12);

    /// <summary>Lets in whoever sits at this machine.</summary>
    public static void OpenLocally(IServiceCollection services, string reviewer) =>
        services
            .AddAuthentication(LocalReviewer.SchemeName)
            .AddScheme<LocalReviewerOptions, LocalReviewer>(LocalReviewer.SchemeName, o => o.Reviewer = reviewer);

    /// <summary>Lets in those who sign in, until they sign out, are taken out of the list, or half a day has passed.</summary>
    public static void OpenToUsers(IServiceCollection services) =>
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options =>
            {
                options.Cookie.Name = "beleg.user";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = Shift;
                options.LoginPath = SignInPath;
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
}
