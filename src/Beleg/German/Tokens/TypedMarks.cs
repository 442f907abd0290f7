namespace Beleg.German.Tokens;

/// <summary>Marks as TeX and old corpora type them, in characters of their own.</summary>
internal static class TypedMarks
{
    /// <summary>What a token stands for; most stand for themselves.</summary>
    public static string Read(string surface) =>
        surface switch
        {
            "``" => "„",
            "''" => "“",
            "--" => "–",
            _ => surface,
        };
}
