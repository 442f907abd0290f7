using Beleg.German.Words;

namespace Beleg.German.Lexicon;

/// <summary>An ending that tells the kind and inflection of a word the lexicon does not know.</summary>
internal sealed record WordEnding(string Ending, bool OfNouns, Form Form)
{
    /// <summary>All endings, the longest first.</summary>
    public static WordEnding[] ReadAll() =>
        [.. WordList.Read("word-endings.tsv", 7).Select(Parse).OrderByDescending(e => e.Ending.Length)];

    private static WordEnding Parse(string[] cells)
    {
        var cut = int.Parse(cells[4]);
        return new WordEnding(
            cells[0],
            cells[1] == "N",
            new Form(
                Enum.Parse<LexicalCategory>(cells[2]),
                FeatureNames.Parse(cells[3]),
                cells[6].Length == 0 ? VerbForm.None : Enum.Parse<VerbForm>(cells[6]),
                IsJoined: false,
                Declensions.None,
                new LemmaRule(0, Spelling.AsWritten, 0, 0, cut, cells[5])
            )
        );
    }
}
