using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Frame;

/// <summary>Which theme a reader chose.</summary>
public static class ThemeChoice
{
    /// <summary>The cookie that remembers it.</summary>
    public const string Cookie = "beleg.theme";

    /// <summary>The theme of a request.</summary>
    public static Theme Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Find(request.Cookies[Cookie]) ?? Theme.Auto;
    }

    /// <summary>As addresses, cookies and style sheets have it: "dark".</summary>
    public static string NameOf(Theme theme) =>
        theme switch
        {
            Theme.Light => "light",
            Theme.Dark => "dark",
            _ => "auto",
        };

    /// <summary>The theme of a name; null where there is none.</summary>
    public static Theme? Find(string? name) =>
        name switch
        {
            "auto" => Theme.Auto,
            "light" => Theme.Light,
            "dark" => Theme.Dark,
            _ => null,
        };
}
