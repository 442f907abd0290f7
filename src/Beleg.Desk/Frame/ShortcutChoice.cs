using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Frame;

/// <summary>
/// Whether single keys act. Whoever dictates or strikes keys by accident turns them off (WCAG 2.2, 2.1.4): then pages name no
/// keys at all, and the script finds none.
/// </summary>
public static class ShortcutChoice
{
    /// <summary>The cookie that remembers it.</summary>
    public const string Cookie = "beleg.keys";

    /// <summary>The value by which they are on.</summary>
    public const string On = "on";

    /// <summary>The value by which they are off.</summary>
    public const string Off = "off";

    /// <summary>True where they act.</summary>
    public static bool IsOn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies[Cookie] != Off;
    }
}
