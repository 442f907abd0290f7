namespace Beleg.German.Phrases;

/// <summary>The words of an analysed text in lower case, as phrase tables look them up.</summary>
internal sealed class Wording
{
    // No phrase of any list is longer; what is longer is not worth a copy.
    private const int LongestWord = 200;

    private readonly string[] lower;

    /// <summary>Lower-cases every word once; linear in the text.</summary>
    public Wording(Analysis analysis)
    {
        Analysis = analysis;
        lower = new string[analysis.Words.Length];
        for (var i = 0; i < lower.Length; i++)
        {
            var surface = analysis.Surface(i);
            lower[i] = surface.Length > LongestWord ? string.Empty : surface.ToString().ToLowerInvariant();
        }
    }

    /// <summary>The text that was lower-cased.</summary>
    public Analysis Analysis { get; }

    /// <summary>A word in lower case; empty where it is longer than any word is.</summary>
    public string this[int word] => lower[word];

    /// <summary>The words from one index to another, parted by a blank.</summary>
    public string Join(int first, int end) =>
        end - first == 1 ? lower[first] : string.Join(' ', lower, first, end - first);
}
