using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Verbs by which an outlet tells what it found out (reporting-verbs.tsv).</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenSet<string> All = WordList.ReadSet("reporting-verbs.tsv");

    /// <summary>True for the infinitive of such a verb.</summary>
    public static bool Contain(string lemma) => All.Contains(lemma);
}
