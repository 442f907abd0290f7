using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.Meaning;

/// <summary>Verbs that tell of a state, which nobody plans or does: "sein", "betragen".</summary>
internal static class StativeVerbs
{
    private static readonly FrozenSet<string> Verbs = WordList.ReadSet("stative-verbs.tsv");

    /// <summary>True for such a verb, in its dictionary form.</summary>
    public static bool Contain(string lemma) => Verbs.Contains(lemma);
}
