using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Language;

/// <summary>Which language a reader gets: the one chosen, else the first that the browser asks for, else German.</summary>
public static class LanguageChoice
{
    /// <summary>The cookie that remembers the choice.</summary>
    public const string Cookie = "beleg.lang";

    /// <summary>The language of a request.</summary>
    public static ReaderLanguage Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Cookies.TryGetValue(Cookie, out var chosen) && LanguageTag.Find(chosen) is { } language)
            return language;
        return Of(request.Headers.AcceptLanguage.ToString());
    }

    /// <summary>The language of an Accept-Language header (RFC 9110, 12.5.4): "fr;q=0.9, en;q=0.8" asks for English.</summary>
    public static ReaderLanguage Of(string acceptLanguage)
    {
        ArgumentNullException.ThrowIfNull(acceptLanguage);
        var (best, bestWeight) = (ReaderLanguage.German, 0d);
        foreach (var range in acceptLanguage.Split(',', StringSplitOptions.TrimEntries))
        {
            var cut = range.IndexOf(';', StringComparison.Ordinal);
            var tag = cut < 0 ? range : range[..cut].TrimEnd();
            if (LanguageTag.Find(tag) is not { } language)
                continue;
            // Of equal weights the first counts.
            var weight = cut < 0 ? 1 : Weight(range.AsSpan(cut + 1).Trim());
            if (weight > bestWeight)
                (best, bestWeight) = (language, weight);
        }

        return best;
    }

    private static double Weight(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(parameter[2..], System.Globalization.CultureInfo.InvariantCulture, out var weight)
            ? weight
            : 0;
}
