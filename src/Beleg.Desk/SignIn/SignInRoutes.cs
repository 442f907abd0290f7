using Beleg.Desk.Accounts;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Desk.Safety;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.SignIn;

/// <summary>Signing in and out, where the desk is open to users.</summary>
public static class SignInRoutes
{
    /// <summary>The field of the name.</summary>
    public const string NameField = "name";

    /// <summary>The field of the password.</summary>
    public const string PasswordField = "password";

    /// <summary>The field of the address to go to.</summary>
    public const string ReturnField = "return";

    private const string ReturnParameter = "ReturnUrl";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Doors.SignInPath, Ask).AllowAnonymous();
        routes.MapPost(Doors.SignInPath, Try).AllowAnonymous().RequireRateLimiting(RateRules.SignIn);
        routes.MapPost(Doors.SignOutPath, Leave);
    }

    private static Task Ask(HttpContext context) =>
        Show(context, new SignInForm(Local(context.Request.Query[ReturnParameter])), StatusCodes.Status200OK);

    private static async Task Try(HttpContext context)
    {
        var fields = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = fields[NameField].ToString();
        var address = Local(fields[ReturnField]);
        var users = context.RequestServices.GetRequiredService<UserList>();
        if (users.Find(name, fields[PasswordField].ToString()) is not { } user)
        {
            await Show(context, new SignInForm(address, name, HasFailed: true), StatusCodes.Status401Unauthorized);
            return;
        }

        const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        await context.SignInAsync(Scheme, Identity.Of(user, Scheme));
        context.Response.Redirect(address);
    }

    private static async Task Leave(HttpContext context)
    {
        await context.SignOutAsync();
        context.Response.Redirect(Doors.SignInPath);
    }

    private static Task Show(HttpContext context, SignInForm form, int status) =>
        PageResult.Of<SignInPage, SignInForm>(form, status).ExecuteAsync(context);

    private static string Local(string? address) => RequestLinks.IsLocal(address) ? address! : "/";
}
