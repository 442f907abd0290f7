namespace Beleg.Desk.Language;

/// <summary>A language in which the desk speaks to its reader. Reports stay in their own.</summary>
public enum ReaderLanguage
{
    /// <summary>German, also where nothing tells which.</summary>
    German,

    /// <summary>English.</summary>
    English,
}
