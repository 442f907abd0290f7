namespace Beleg.Desk.TakeIn;

/// <summary>The names that browsers and scripts give to files: whatever they hold, they are names and no paths.</summary>
public static class UploadName
{
    /// <summary>The longest that is kept, in UTF-16 units.</summary>
    public const int Longest = 200;

    private const string Nameless = "file";

    /// <summary>The last part of a name with folders, cut to <see cref="Longest"/>; a name for what has none.</summary>
    public static string Of(string? given)
    {
        var name = (given ?? "").Replace('\0', '\uFFFD');
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        if (name.Length > Longest)
            name = Cut(name);
        return name is "" or "." or ".." or "-" ? Nameless : name;
    }

    // With its ending, by which a text is known; never between the halves of a character.
    private static string Cut(string name)
    {
        var ending = Path.GetExtension(name);
        if (ending.Length > Longest / 2)
            ending = "";
        var end = Longest - ending.Length;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)] + ending;
    }
}
