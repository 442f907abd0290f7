namespace Beleg.Desk.Briefings;

/// <summary>Words that are about to be put into quotation marks.</summary>
public static class QuotedWords
{
    private static readonly (char Opens, char Closes)[] Marks =
    [
        ('„', '“'),
        ('„', '”'),
        ('»', '«'),
        ('«', '»'),
        ('“', '”'),
        ('"', '"'),
    ];

    /// <summary>The words without marks around all of them, so that they are not quoted twice.</summary>
    public static string Bare(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var (opens, closes) in Marks)
        {
            if (
                words.Length > 2
                && words[0] == opens
                && words[^1] == closes
                && IsOnePair(words.AsSpan(1..^1), opens, closes)
            )
                return words[1..^1];
        }

        return words;
    }

    // „Ja“, sagte er, „und nein“ begins and ends with marks of two pairs.
    private static bool IsOnePair(ReadOnlySpan<char> within, char opens, char closes) =>
        !within.Contains(opens) && !within.Contains(closes);
}
