namespace Beleg.Ledger.Search;

/// <summary>
/// Cuts German words to stems, so that a search for "Soldaten" finds "Soldat" and one for "kündigte" finds "kündigt". The
/// algorithm is CISTEM (Weißweiler and Fraser 2017, "Developing a Stemmer for German Based on a Comparative Analysis of
/// Publicly Available Stemmers"), which needs no word list and is the same for every store; here
/// blind to capitals, since people search in small letters.
/// </summary>
public static class Stem
{
    private const int Shortest = 4;
    private const int LongToLoseTwo = 6;

    // Groups of letters that count as one, so that what is left of a word is measured in sounds.
    private static readonly (string Letters, char Mark)[] Groups = [("sch", '$'), ("ei", '%'), ("ie", '&')];

    /// <summary>The stem, in small letters, umlauts without their dots; of a short word the word itself.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> small = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(small);
        var stem = small
            .ToString()
            .Replace('ü', 'u')
            .Replace('ö', 'o')
            .Replace('ä', 'a')
            .Replace("ß", "ss", StringComparison.Ordinal);
        if (stem.StartsWith("ge", StringComparison.Ordinal) && stem.Length >= Shortest + 2)
            stem = stem[2..];
        foreach (var (letters, mark) in Groups)
            stem = stem.Replace(letters, mark.ToString(), StringComparison.Ordinal);
        stem = Cut(Folded(stem));
        stem = Unfolded(stem);
        foreach (var (letters, mark) in Groups)
            stem = stem.Replace(mark.ToString(), letters, StringComparison.Ordinal);
        return stem;
    }

    private static string Cut(string stem)
    {
        while (stem.Length >= Shortest)
        {
            var length = stem.Length;
            if (length >= LongToLoseTwo && (stem[^2..] is "em" or "er" or "nd"))
                stem = stem[..^2];
            else if (stem[^1] is 't' or 'e' or 's' or 'n')
                stem = stem[..^1];
            if (stem.Length == length)
                break;
        }

        return stem;
    }

    // The second of two like letters is set apart: "nn" must not lose one "n" as if it were an ending.
    private static string Folded(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] == letters[i - 1] && letters[i] != '*')
                letters[i] = '*';
        }

        return new string(letters);
    }

    private static string Unfolded(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] == '*')
                letters[i] = letters[i - 1];
        }

        return new string(letters);
    }
}
