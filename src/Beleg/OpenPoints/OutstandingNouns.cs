using Beleg.German;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.OpenPoints;

/// <summary>The nouns for what can be outstanding, to come or in question, and compounds of them: "Gerichtsentscheidung".</summary>
internal static class OutstandingNouns
{
    private static readonly (string Lemma, bool HasOwner)[] Owed =
    [
        .. WordList.Read("outstanding-nouns.tsv", 2).Select(e => (e[0], e[1] == "owner")),
    ];

    private static readonly string[] Meetings = [.. WordList.Read("meetings.tsv", 1).Select(e => e[0])];
    private static readonly string[] Questions = [.. WordList.Read("questions.tsv", 1).Select(e => e[0])];

    /// <summary>True for a declaration, decision, result.</summary>
    public static bool AreOwed(Analysis analysis, int word) => Find(analysis, word) is not null;

    /// <summary>True when a genitive after the noun names who owes it: "Antwort der Kommission", not "Klärung der Ursache".</summary>
    public static bool HasOwner(Analysis analysis, int word) => Find(analysis, word) is true;

    /// <summary>True for a meeting, vote or hearing.</summary>
    public static bool AreMeetings(Analysis analysis, int word) => EndsWithOne(analysis, word, Meetings);

    /// <summary>True for what can be in question.</summary>
    public static bool AreQuestions(Analysis analysis, int word) =>
        AreOwed(analysis, word) || EndsWithOne(analysis, word, Questions);

    private static bool? Find(Analysis analysis, int word)
    {
        if (analysis.Words[word].Tag is not (Stts.NN or Stts.NE))
            return null;
        // The lexicon has some in the old spelling: "Beschluß".
        var lemma = analysis.Words[word].Lemma.Replace("ß", "ss", StringComparison.Ordinal);
        foreach (var noun in Owed)
        {
            if (lemma.EndsWith(noun.Lemma, StringComparison.OrdinalIgnoreCase))
                return noun.HasOwner;
        }

        return null;
    }

    private static bool EndsWithOne(Analysis analysis, int word, string[] nouns) =>
        analysis.Words[word].Tag is Stts.NN or Stts.NE
        && Array.Exists(nouns, n => analysis.Words[word].Lemma.EndsWith(n, StringComparison.OrdinalIgnoreCase));
}
