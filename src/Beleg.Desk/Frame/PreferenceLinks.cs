using Beleg.Desk.Language;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Frame;

/// <summary>
/// Language, theme and shortcuts are chosen by links, so that it works without scripts: a request for ?lang=en, ?theme=dark or
/// ?keys=off remembers the choice and leads to the same page without it.
/// </summary>
public static class PreferenceLinks
{
    /// <summary>The parameter that chooses a language.</summary>
    public const string LanguageName = "lang";

    /// <summary>The parameter that chooses a theme.</summary>
    public const string ThemeName = "theme";

    /// <summary>The parameter that turns shortcuts on or off.</summary>
    public const string KeysName = "keys";

    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>Takes the choice of a request, if it makes one.</summary>
    public static Task Take(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method))
            return next(context);
        if (request.Query[LanguageName] is [{ } tag] && LanguageTag.Find(tag) is { } language)
            return Remember(context, LanguageName, LanguageChoice.Cookie, LanguageTag.Of(language));
        if (request.Query[ThemeName] is [{ } name] && ThemeChoice.Find(name) is { } theme)
            return Remember(context, ThemeName, ThemeChoice.Cookie, ThemeChoice.NameOf(theme));
        if (request.Query[KeysName] is [(ShortcutChoice.On or ShortcutChoice.Off) and var keys])
            return Remember(context, KeysName, ShortcutChoice.Cookie, keys);
        return next(context);
    }

    private static Task Remember(HttpContext context, string parameter, string cookie, string value)
    {
        context.Response.Cookies.Append(
            cookie,
            value,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                MaxAge = Year,
            }
        );
        context.Response.Redirect(RequestLinks.With(context.Request, parameter, null));
        return Task.CompletedTask;
    }
}
