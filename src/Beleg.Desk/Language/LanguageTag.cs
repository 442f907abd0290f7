namespace Beleg.Desk.Language;

/// <summary>The tags of the desk's languages, as in HTML's "lang" (BCP 47).</summary>
public static class LanguageTag
{
    /// <summary>"de" or "en".</summary>
    public static string Of(ReaderLanguage language) => language == ReaderLanguage.English ? "en" : "de";

    /// <summary>The language of a tag, which may name a region as well; null where the desk does not speak it.</summary>
    public static ReaderLanguage? Find(ReadOnlySpan<char> tag)
    {
        var hyphen = tag.IndexOf('-');
        var primary = hyphen < 0 ? tag : tag[..hyphen];
        if (primary.Equals("de", StringComparison.OrdinalIgnoreCase))
            return ReaderLanguage.German;
        return primary.Equals("en", StringComparison.OrdinalIgnoreCase) ? ReaderLanguage.English : null;
    }
}
